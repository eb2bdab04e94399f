using HousingFirst.Sdk.Content.Indexes;
using HousingFirst.Sdk.Content.Routing;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.Contents.Indexes;

internal sealed class AutorouteIndexProvider : IndexProvider<ContentItem, AutorouteIndex>
{
    public override IEnumerable<AutorouteIndex> MapMany(ContentItem document)
    {
        if (!document.Published && !document.Latest)
        {
            yield break;
        }

        if (document.As<AutoroutePart>() is not { Disabled: false } part)
        {
            yield break;
        }

        var written = part.Path?.Trim('/') ?? "";
        if (written.Length > 0 || part.SetHomepage)
        {
            yield return Row(document, written, contained: null) with
            {
                HomeSince = part.SetHomepage ? document.PublishedUtc ?? document.CreatedUtc ?? DateTime.UnixEpoch : null,
            };
        }

        if (part.RouteContainedItems && written.Length > 0)
        {
            foreach (var inner in ContainedItems.In(document.Content))
            {
                if (inner.ContentItemId.Length > 0 && inner.As<AutoroutePart>() is { Disabled: false, Path.Length: > 0 } route)
                {
                    var path = route.Path.Trim('/');
                    yield return Row(document, route.Absolute ? path : $"{written}/{path}", inner.ContentItemId);
                }
            }
        }
    }

    private static AutorouteIndex Row(ContentItem item, string path, string? contained) => new(
        ContentPath.Normalize(path), item.ContentItemId, contained, item.Latest, item.Published, HomeSince: null, path);
}
