using System.Collections.Immutable;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Pictures;

namespace HousingFirst.Manuals.Reading;

/// <summary>The text of a page that is written like a chapter but stands in no manual, taken apart.</summary>
public sealed record PageText
{
    /// <summary>What stands before the first heading, in Markdown; empty where there is nothing.</summary>
    public required string Lead { get; init; }

    /// <summary>The sections, with their parts inside them. An id that is missing or wrong is empty.</summary>
    public required ImmutableArray<ManualSection> Sections { get; init; }

    /// <summary>Its boxes, wherever they stand.</summary>
    public required ImmutableArray<ManualBox> Boxes { get; init; }

    /// <summary>Every id that the text gives out, with its line.</summary>
    public required ImmutableArray<(string Id, int Line)> Ids { get; init; }

    /// <summary>Its links into manuals.</summary>
    public required ImmutableArray<PlacedLink> Links { get; init; }

    /// <summary>Its links of the module's own kinds, with their lines.</summary>
    public required ImmutableArray<(string Url, int Line)> OwnLinks { get; init; }

    /// <summary>Takes a text apart for showing it. Whatever was written, it can be shown.</summary>
    public static PageText Of(string markdown)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        return Read(new SectionReader(markdown, 0, PictureCatalogue.Empty, new(""), mayBeginWithoutHeading: true), new(""), isOwnLink: null);
    }

    /// <summary>Reads a file's text and says what is wrong with it.</summary>
    /// <param name="file">The file, cut in two.</param>
    /// <param name="front">Its front matter, whose <c>sources</c> the text cites.</param>
    /// <param name="catalogue">The sources that there are.</param>
    /// <param name="isOwnLink">Whether a target is of a kind that the module resolves itself, e.g. <c>svar:hvor-laenge</c>.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static PageText Read(TextFile file, YamlMap front, IManualSources catalogue, Func<string, bool> isOwnLink, ProblemList problems)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(front);
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(isOwnLink);
        ArgumentNullException.ThrowIfNull(problems);
        SectionReader reader = new(file.Body, file.BodyLine, PictureCatalogue.Empty, problems, mayBeginWithoutHeading: true);
        var text = Read(reader, problems, isOwnLink);
        TextCheck.Sources(front, catalogue.Find, problems);
        TextCheck.Citations(reader.Document, reader.LineOf, front, problems);
        return text;
    }

    private static PageText Read(SectionReader reader, ProblemList problems, Func<string, bool>? isOwnLink)
    {
        var sections = reader.Read();
        var links = TextCheck.Links(reader.Document, reader.LineOf, problems, isOwnLink);
        return new()
        {
            Lead = reader.Lead,
            Sections = sections,
            Boxes = [.. reader.LeadBoxes, .. sections.SelectMany(section => section.Parts.Prepend(section)).SelectMany(section => section.Boxes)],
            Ids = reader.Ids,
            Links = links.ToManuals,
            OwnLinks = links.Own,
        };
    }
}
