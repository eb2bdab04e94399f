using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using HousingFirst.Manuals.Markup;
using Markdig.Syntax;

namespace HousingFirst.Manuals.Workshop;

/// <summary>
/// A version of a chapter as the file that the reader of manuals reads: own chapters are read, checked and kept as shipped ones are. Pure.
/// </summary>
internal static class ChapterFile
{
    // A YAML value in quotation marks is written as in JSON; letters stay letters.
    private static readonly JsonSerializerOptions Quoted = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file, and how many of its lines stand before the text.</summary>
    public static (string Text, int LinesBefore) Write(ChapterVersion version, DateOnly today, int reviewMonths)
    {
        var reviewed = version.Reviewed ?? today;
        var next = version.NextReview > reviewed ? version.NextReview.Value : reviewed.AddMonths(reviewMonths);
        var front = new StringBuilder("---\n");
        Line("id", version.IsSection ? OwnSections.FileOf(version.ChapterId) : version.ChapterId);
        Line("title", version.Title);
        Line("lead", version.IsSection ? version.Title : version.Lead);
        Line("owner", version.Owner);
        Line("reviewed", Day(reviewed));
        Line("nextReview", Day(next));
        if (version.ValidTo is { } validTo)
        {
            Line("validTo", Day(validTo));
        }

        front.Append("sources: ").Append(JsonSerializer.Serialize(Cited(version.Body), Quoted)).Append("\n---\n\n");
        if (version.IsSection)
        {
            front.Append("## ").Append(AsWords(version.Title)).Append(" {#").Append(version.ChapterId).Append("}\n\n");
        }
        return (front + version.Body + "\n", front.ToString().Count(character => character == '\n'));

        void Line(string key, string value) => front.Append(key).Append(": ").Append(JsonSerializer.Serialize(value, Quoted)).Append('\n');
    }

    /// <summary>Keys of the sources that a text cites, in the order in which it does first.</summary>
    public static ImmutableArray<string> Cited(string body) =>
        [.. ManualMarkdown.Parse(body).Descendants<CitationInline>().SelectMany(citation => citation.Keys).Distinct(StringComparer.Ordinal)];

    // A title is typed in a field of its own: nothing in it is markup.
    private static string AsWords(string title) => string.Concat(title.Select(letter =>
        char.IsAscii(letter) && (char.IsPunctuation(letter) || char.IsSymbol(letter)) ? $"\\{letter}" : $"{letter}"));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
