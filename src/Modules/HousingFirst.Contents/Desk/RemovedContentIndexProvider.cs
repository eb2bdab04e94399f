using HousingFirst.Sdk.Documents;

namespace HousingFirst.Contents.Desk;

internal sealed class RemovedContentIndexProvider : IndexProvider<RemovedContent, RemovedContentIndex>
{
    public override RemovedContentIndex Map(RemovedContent document) => new(document.ContentItemId, document.RemovedUtc);
}
