using System.Collections.Immutable;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Media;
using HousingFirst.Manuals.Rendering;
using HousingFirst.Manuals.Shelves;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Html;

namespace HousingFirst.Manuals.Overlays;

/// <summary>Shows a section as readers would see it with other words laid over it.</summary>
internal sealed class OverlayPreview(
    ReaderManuals manuals, ManualTextRenderer renderer, MediaPictureReader media, ICurrentPortal current, IPageFrame frame)
{
    public async Task<HtmlString> RenderAsync(
        ShelvedManual manual, ManualPlace place, ImmutableArray<OverlayEntry> entries, CancellationToken cancellationToken)
    {
        var overlay = ManualOverlay.Of(current.Portal.Title, entries);
        var shown = renderer.Preview(
            manual.Edition, place, overlay, await manuals.LinksAsync(cancellationToken),
            await media.ReadAsync(place.Chapter.MediaPictures.Concat(overlay.MediaPictures), cancellationToken)).Html;

        // The chapter's list of sources does not stand beside one of its sections.
        var sources = $"href=\"#{place.Chapter.Id}.";
        return new(shown.Value?.Replace(
            sources, $"href=\"{frame.Url("~" + ManualAddresses.Chapter(manual.Id, place.Chapter.Id))}#{place.Chapter.Id}.", StringComparison.Ordinal));
    }
}
