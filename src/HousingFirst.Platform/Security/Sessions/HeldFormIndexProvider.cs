using HousingFirst.Sdk.Documents;

namespace HousingFirst.Platform.Security.Sessions;

internal sealed class HeldFormIndexProvider : IndexProvider<HeldForm, HeldFormIndex>
{
    public override HeldFormIndex? Map(HeldForm document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new(document.Id, document.AccountId, document.UntilUtc);
    }
}
