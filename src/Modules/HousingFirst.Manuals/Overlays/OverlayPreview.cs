using System.Collections.Immutable;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Rendering;
using HousingFirst.Manuals.Shelves;
using HousingFirst.Sdk.Portals;
using Microsoft.AspNetCore.Html;

namespace HousingFirst.Manuals.Overlays;

/// <summary>Shows a section as readers would see it with other words laid over it.</summary>
internal sealed class OverlayPreview(ReaderManuals manuals, ManualTextRenderer renderer, ICurrentPortal current)
{
    public async Task<HtmlString> RenderAsync(
        ShelvedManual manual, ManualPlace place, ImmutableArray<OverlayEntry> entries, CancellationToken cancellationToken) => renderer.Preview(
        manual.Edition, place, ManualOverlay.Of(current.Portal.Title, entries), await manuals.LinksAsync(cancellationToken)).Html;
}
