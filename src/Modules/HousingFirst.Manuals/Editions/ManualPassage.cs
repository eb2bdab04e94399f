using System.Security.Cryptography;
using System.Text;
using HousingFirst.Manuals.Markup;
using Markdig.Extensions.CustomContainers;

namespace HousingFirst.Manuals.Editions;

/// <summary>What other texts take out of a manual: a section with its parts, or one box.</summary>
/// <param name="Edition">The edition that it is taken from.</param>
/// <param name="Chapter">The chapter that it stands in.</param>
/// <param name="Section">The section or part; for a box the one that it stands in.</param>
/// <param name="Box">The box; null when it is the section.</param>
public sealed record ManualPassage(ManualEdition Edition, ManualChapter Chapter, ManualSection Section, ManualBox? Box)
{
    private string? _text;

    /// <summary>The id by which it was asked for.</summary>
    public string Id => Box?.Id ?? Section.Id;

    /// <summary>Its heading or title.</summary>
    public string Title => Box?.Title ?? Section.Title;

    /// <summary>Its Markdown: a box with its lines of colons, a section without its heading but with those of its parts.</summary>
    public string Text => _text ??= Box is null ? OfSection() : OfBox(Box.Id);

    /// <summary>SHA-256 of title and text: the same as long as a reader reads the same.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Title}\n{Text}")));

    private string OfSection() => string.Join(
        "\n\n", Section.Parts.Select(part => $"{new string('#', part.Level)} {part.Title}\n\n{part.Text}").Prepend(Section.Text)).Trim('\n');

    private string OfBox(string id)
    {
        var box = ManualMarkdown.Parse(Section.Text).OfType<CustomContainer>().FirstOrDefault(container => BoxOpening.Read(container).Id == id);
        return box is null ? "" : Section.Text.Substring(box.Span.Start, box.Span.Length);
    }
}
