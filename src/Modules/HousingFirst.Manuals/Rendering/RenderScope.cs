using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Glossaries;
using HousingFirst.Manuals.Media;
using HousingFirst.Manuals.Overlays;
using Microsoft.Extensions.Logging;

namespace HousingFirst.Manuals.Rendering;

/// <summary>All that the HTML of a chapter depends on.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Chapter">The chapter.</param>
/// <param name="Links">Addresses of sections as the reader may see them.</param>
/// <param name="Overlay">What the portal lays over the text.</param>
/// <param name="Terms">Finds the words that the portal's glossary explains.</param>
/// <param name="Words">The platform's own words.</param>
/// <param name="Logger">Takes what could not be resolved, by id.</param>
internal sealed record RenderScope(
    ManualEdition Edition, ManualChapter Chapter, LinkTable Links, ManualOverlay Overlay, TermMarker Terms, ManualWords Words, ILogger Logger)
{
    /// <summary>The pictures of the portal's library that the text and what is laid over it may show.</summary>
    public MediaPictures Media { get; init; } = MediaPictures.None;

    /// <summary>What of them the HTML depends on.</summary>
    public string MediaKey => Media.KeyFor(Chapter.MediaPictures.Concat(Overlay.MediaPictures));

    /// <summary>Numbers the sources of a page that is no chapter; null where the chapter's own list counts.</summary>
    public SourceNumbers? Numbers { get; init; }

    /// <summary>Addresses of targets that the page's own module resolves; null for one that leads nowhere.</summary>
    public Func<string, string?>? OwnLinks { get; init; }

    /// <summary>The other manuals that the HTML may link to.</summary>
    public IEnumerable<string> LinkedManuals => Overlay.LinkedManuals.IsEmpty ? Chapter.LinkedManuals : Chapter.LinkedManuals.Concat(Overlay.LinkedManuals);

    /// <summary>Marks for the words of a section and its parts, none of them used yet.</summary>
    public TermMarks NewMarks() => new(Terms, Edition, Chapter);

    /// <summary>Id of the entry with that number in the list of sources.</summary>
    public string AnchorOf(int number) => Numbers?.AnchorOf(number) ?? SourceAnchor.Of(Chapter, number);

    /// <summary>The number under which the source is listed; null when it is not.</summary>
    public int? NumberOf(string sourceKey)
    {
        if (Numbers is not null)
        {
            return Numbers.NumberOf(sourceKey, Chapter.Sources.FirstOrDefault(source => source.Key == sourceKey));
        }

        for (var i = 0; i < Chapter.Sources.Length; i++)
        {
            if (Chapter.Sources[i].Key == sourceKey)
            {
                return i + 1;
            }
        }

        return null;
    }
}
