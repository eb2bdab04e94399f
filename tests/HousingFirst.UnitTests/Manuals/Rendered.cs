using System.Text;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Glossaries;
using HousingFirst.Manuals.Overlays;
using HousingFirst.Manuals.Rendering;
using Microsoft.Extensions.Logging.Abstractions;

namespace HousingFirst.UnitTests.Manuals;

/// <summary>Renders small texts.</summary>
internal static class Rendered
{
    public static ManualWords Words { get; } = new(
        "da", "Fakta", "Eksempel", "Øvelse", "Tjekliste", "Hos jer", "Link til »{0}«", "Kopieret", "{0} af {1}", "Ryd", "Kilde {0}", "Tabel i »{0}«", "I ord",
        "Tilføjet hos {0}", "Ændret hos {0}", "Kontakter hos {0}");

    /// <summary>The HTML of a text that stands in a section of its own.</summary>
    public static string Body(string markdown, string pathBase = "") =>
        Html(Given.ReadBody($"## Afsnit {{#afsnit}}\n\n{markdown}").Edition!, pathBase: pathBase);

    /// <summary>The HTML of a text as it would be without the reader's checks before it.</summary>
    public static string Unchecked(string markdown)
    {
        var edition = Given.ReadBody(Given.SoundBody).Edition!;
        var section = edition.Chapters[0].Sections[0] with { Text = markdown };
        return ChapterRenderer.Render(section, Scope(edition)).Html.Value!;
    }

    public static string Html(ManualEdition edition, ManualOverlay? overlay = null, string pathBase = "", params IReadOnlyList<ManualEdition> others)
    {
        var html = new StringBuilder();
        foreach (var section in ChapterRenderer.Render(Scope(edition, overlay, pathBase, others)).Sections)
        {
            html.Append(section.Heading.Value).Append(section.Html.Value);
        }

        return html.ToString();
    }

    public static RenderScope Scope(ManualEdition edition, ManualOverlay? overlay = null, string pathBase = "", params IReadOnlyList<ManualEdition> others) =>
        new(edition, edition.Chapters[0], new(pathBase, [edition, .. others]), overlay ?? ManualOverlay.None, TermMarker.None, Words, NullLogger.Instance);
}
