using HousingFirst.Sdk.Documents;

namespace HousingFirst.Contents.Unsaved;

internal sealed class UnsavedFormIndexProvider : IndexProvider<UnsavedForm, UnsavedFormIndex>
{
    public override UnsavedFormIndex Map(UnsavedForm document) => new(document.AccountId, document.ContentItemId, document.KeptUtc);
}
