using HousingFirst.Sdk.Content.Indexes;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Contents.Indexes;

internal sealed class ContentItemIndexProvider : IndexProvider<ContentItem, ContentItemIndex>
{
    private const int MaxDisplayText = 500;

    public override int Version => 3;

    public override ContentItemIndex Map(ContentItem document) => new(
        document.ContentItemId,
        document.ContentItemVersionId?.ToLowerInvariant() ?? document.ContentItemId,
        document.ContentType,
        document.DisplayText is { } text ? text[..Math.Min(text.Length, MaxDisplayText)] : "",
        document.Latest,
        document.Published,
        AudienceQueryExtensions.IndexForm(Audience.Parse(document.As<AudiencePart>()?.Audience)),
        document.Owner,
        document.Author,
        document.CreatedUtc,
        document.ModifiedUtc,
        document.PublishedUtc);
}
