using HousingFirst.Sdk.Content.Indexes;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.Contents.Indexes;

internal sealed class AliasIndexProvider : IndexProvider<ContentItem, AliasIndex>
{
    public override AliasIndex? Map(ContentItem document) =>
        (document.Published || document.Latest) && document.As<AliasPart>()?.Alias is { } alias && !string.IsNullOrWhiteSpace(alias)
            ? new(alias.Trim().ToLowerInvariant(), document.ContentItemId, document.Latest, document.Published)
            : null;
}
