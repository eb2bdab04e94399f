using System.Collections.Concurrent;
using System.Globalization;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Glossaries;
using HousingFirst.Manuals.Media;
using HousingFirst.Manuals.Overlays;
using HousingFirst.Manuals.Shelves;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace HousingFirst.Manuals.Rendering;

/// <summary>Renders chapters in the reader's language and keeps them.</summary>
internal sealed class ManualTextRenderer(RenderCache cache, IStringLocalizer<ManualTexts> texts, ILogger<ManualTextRenderer> logger)
{
    private readonly ConcurrentDictionary<string, ManualWords> _words = new(StringComparer.Ordinal);

    public RenderedChapter Render(ShelvedManual manual, ManualChapter chapter, LinkTable links, TermMarker terms) =>
        cache.Get(new(manual.Edition, chapter, links, manual.Overlay, terms, Words(), logger) { Media = manual.Media });

    /// <summary>A section as it would be read with what somebody is writing. Kept nowhere, and the log is not told: it is not finished.</summary>
    public RenderedSection Preview(ManualEdition edition, ManualPlace place, ManualOverlay overlay, LinkTable links, MediaPictures media) =>
        ChapterRenderer.Render(
            place.Section ?? place.Chapter.Sections[0],
            new(edition, place.Chapter, links, overlay, TermMarker.None, Words(), NullLogger.Instance) { Media = media });

    /// <summary>A chapter that readers do not read yet. Kept nowhere either.</summary>
    public RenderedChapter Preview(ManualEdition edition, ManualChapter chapter, LinkTable links, MediaPictures media) =>
        ChapterRenderer.Render(new(edition, chapter, links, ManualOverlay.None, TermMarker.None, Words(), NullLogger.Instance) { Media = media });

    /// <summary>A page of other texts, for the reader whose links are given.</summary>
    public ManualPage Page(string id, EditionNumber version, LinkTable links, Func<string, string?> ownLinks, IManualSources catalogue) =>
        new(id, version, links, ownLinks, Words(), catalogue, logger);

    private ManualWords Words() =>
        _words.GetOrAdd(CultureInfo.CurrentUICulture.Name, static (culture, texts) => ManualWords.In(culture, texts), texts);
}
