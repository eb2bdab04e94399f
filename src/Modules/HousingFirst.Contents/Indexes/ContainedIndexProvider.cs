using HousingFirst.Sdk.Content.Indexes;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.Contents.Indexes;

internal sealed class ContainedIndexProvider : IndexProvider<ContentItem, ContainedIndex>
{
    public override ContainedIndex? Map(ContentItem document) =>
        (document.Published || document.Latest) && document.As<ContainedPart>() is { ListContentItemId.Length: > 0 } part
            ? new(
                part.ListContentItemId, document.ContentItemId, document.ContentType, part.Order, document.Latest, document.Published,
                document.CreatedUtc)
            : null;
}
