using HousingFirst.Guidance.Answers;
using HousingFirst.Guidance.Content;
using HousingFirst.Guidance.Desk;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Indexes;
using HousingFirst.Sdk.Content.Parts;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;
using Microsoft.Extensions.Logging;

namespace HousingFirst.Guidance.Shelves;

/// <summary>Reads a portal's published answers and examples.</summary>
internal sealed class PortalGuidanceReader(IDocumentSession session, ICurrentPortal current, ILogger<PortalGuidanceReader> logger)
{
    public async Task<PortalGuidance> ReadAsync(CancellationToken cancellationToken)
    {
        List<ShelvedGuidance> texts = [];
        foreach (var kind in Enum.GetValues<GuidanceKind>())
        {
            var type = GuidanceItem.TypeOf(kind);
            var items = await session.Query<ContentItemIndex>(row => row.ContentType == type && row.Published).ListAsync<ContentItem>(cancellationToken);
            var byTitle = items.Select(Shelve).OfType<ShelvedGuidance>()
                .OrderBy(text => DanishText.SortKey(text.Text.Title), StringComparer.Ordinal).ThenBy(text => text.Text.Id, StringComparer.Ordinal);
            texts.AddRange(current.Portal.Settings<TextOrder>(TextOrder.KeyOf(kind)).Sort(byTitle, text => text.Text.Id));
        }

        return new([.. texts]);
    }

    private ShelvedGuidance? Shelve(ContentItem item)
    {
        if (GuidanceItem.Read(item) is { } text)
        {
            return new(item.ContentItemId, text, Audience.Parse(item.As<AudiencePart>()?.Audience), item.As<GuidancePart>()?.Template);
        }

        GuidanceLog.Unreadable(logger, item.ContentType, item.ContentItemId);
        return null;
    }
}
