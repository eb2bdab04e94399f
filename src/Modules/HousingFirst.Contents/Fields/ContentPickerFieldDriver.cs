using HousingFirst.Sdk.Content.Display;
using HousingFirst.Sdk.Content.Fields;
using HousingFirst.Sdk.Content.Indexes;
using HousingFirst.Sdk.Content.Routing;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;

namespace HousingFirst.Contents.Fields;

/// <summary>Finds the picked items that the reader may see.</summary>
internal sealed class ContentPickerFieldDriver(IDocumentSession session, IPermissionChecker reader, IContentRoutes routes) : IFieldDriver
{
    private const int MaxItems = 100;

    public string FieldType => nameof(ContentPickerField);

    public async Task<object?> DisplayAsync(FieldView field, ContentDisplayContext context, CancellationToken cancellationToken)
    {
        var ids = field.As<ContentPickerField>().ContentItemIds.Distinct(StringComparer.Ordinal).Take(MaxItems).ToArray();
        if (ids.Length == 0)
        {
            return null;
        }

        var rows = await session.Query<ContentItemIndex>(row => ids.Contains(row.ContentItemId) && row.Published)
            .VisibleTo(reader)
            .ListIndexAsync(cancellationToken);
        List<ContentLink> links = [];
        foreach (var row in rows.OrderBy(row => Array.IndexOf(ids, row.ContentItemId)))
        {
            links.Add(new(row.DisplayText, context.Resolve(await routes.UrlAsync(row.ContentItemId, cancellationToken)), []));
        }

        return links;
    }
}
