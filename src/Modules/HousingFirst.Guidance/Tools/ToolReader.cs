using System.Collections.Immutable;
using HousingFirst.Guidance.Reading;
using HousingFirst.Manuals;
using HousingFirst.Manuals.Markup;
using HousingFirst.Manuals.Reading;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HousingFirst.Guidance.Tools;

/// <summary>Reads a tool's file. Pure: the same file gives the same tool on every machine.</summary>
internal static class ToolReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="file">The file as its author knows it; its name is the id.</param>
    /// <param name="text">What stands in it.</param>
    /// <param name="catalogue">The sources that it may cite.</param>
    public static ReadTool Read(string file, string text, IManualSources catalogue)
    {
        ProblemList problems = new(file);
        if (TextFile.Cut(text, problems) is not { } cut || YamlMap.Parse(cut.FrontMatter, problems, lineOffset: 1) is not { } front)
        {
            return new(null, [], problems.ToImmutable());
        }

        var links = ImmutableArray.CreateBuilder<PlacedLink>();
        var document = ManualMarkdown.Parse(cut.Body);
        var id = front.Id("id");
        if (id.Length > 0 && id != Path.GetFileNameWithoutExtension(file))
        {
            problems.Error(ProblemKind.WrongId, front.LineOf("id"), $"The file is not called \"{id}.md\".", "The file's name is the id.");
        }

        CheckLinks(document, cut, problems, links);
        Tool tool = new()
        {
            Id = id,
            Title = front.Text("title"),
            Lead = front.Text("lead"),
            Order = front.OptionalInteger("order") ?? 0,
            Owner = front.Text("owner"),
            Reviewed = front.Date("reviewed"),
            NextReview = front.Date("nextReview"),
            ValidTo = front.OptionalDate("validTo"),
            Sources = Sources(front, document, cut, catalogue, problems),
            Read = Sections(front, problems, links),
            Sheet = new SheetReader(problems).Read(front) ?? new("", "", null, []),
            Sections = Sections(document, cut, id, problems),
        };
        front.TellUnread();
        return new(problems.HasErrors ? null : tool, links.ToImmutable(), problems.ToImmutable());
    }

    private static ImmutableArray<ToolSection> Sections(MarkdownDocument document, TextFile cut, string id, ProblemList problems)
    {
        var headings = document.OfType<HeadingBlock>().ToList();
        if (document.FirstOrDefault() is { } first and not HeadingBlock)
        {
            problems.Error(ProblemKind.MisplacedText, LineOf(first, cut), "There is text before the first section.", "Begin with a heading \"## ... {#id}\".");
        }

        var sections = ImmutableArray.CreateBuilder<ToolSection>();
        for (var index = 0; index < headings.Count; index++)
        {
            var heading = headings[index];
            if (heading.Level != 2)
            {
                problems.Error(ProblemKind.SkippedLevel, LineOf(heading, cut), $"The heading has level {heading.Level}.", "A guide has sections with ## alone.");
            }

            var (title, anchor) = TrailingId.Split(PlainText.Of(heading.Inline));
            if (anchor is null || !TrailingId.IsId(anchor) || !anchor.StartsWith(id + "-", StringComparison.Ordinal))
            {
                problems.Error(ProblemKind.WrongId, LineOf(heading, cut), "The heading has no id that begins with the file's.", $"End it with {{#{id}-word}}.");
            }

            var end = index + 1 < headings.Count ? headings[index + 1].Span.Start : cut.Body.Length;
            sections.Add(new(anchor ?? "", title, cut.Body[(heading.Span.End + 1)..end].Trim('\n')));
        }

        return sections.ToImmutable();
    }

    private static ImmutableArray<string> Sources(YamlMap front, MarkdownDocument document, TextFile cut, IManualSources catalogue, ProblemList problems)
    {
        var listed = front.Texts("sources");
        foreach (var (key, line) in listed.Where(source => catalogue.Find(source.Text) is null))
        {
            problems.Warning(ProblemKind.UnknownSource, line, $"The catalogue has no source \"{key}\".", "Add it to sources.yml, or correct the key.");
        }

        var cited = document.Descendants<CitationInline>().SelectMany(citation => citation.Keys, (citation, key) => (Key: key, Line: LineOf(citation, cut))).ToList();
        foreach (var (key, line) in cited.Where(citation => listed.All(source => source.Text != citation.Key)))
        {
            problems.Warning(ProblemKind.UnknownSource, line, $"The source \"{key}\" is cited but not listed.", "Add it to \"sources\" in the front matter.");
        }

        foreach (var (key, line) in listed.Where(source => cited.All(citation => citation.Key != source.Text)))
        {
            problems.Warning(ProblemKind.UncitedSource, line, $"The source \"{key}\" is listed but not cited.", "Cite it with [@" + key + "], or take it off the list.");
        }

        return [.. listed.Select(source => source.Text)];
    }

    private static ImmutableArray<string> Sections(YamlMap front, ProblemList problems, ImmutableArray<PlacedLink>.Builder links)
    {
        var sections = front.Texts("read");
        foreach (var (text, line) in sections)
        {
            if (ManualLink.TryParse("manual:" + text, out var link) && link is { ManualId: not null, Id: not null })
            {
                links.Add(new(link, problems.File, line));
            }
            else
            {
                problems.Error(ProblemKind.BrokenLink, line, $"\"{text}\" is no section.", "Write manual and id, e.g. icm#stoetteplanen-krise.");
            }
        }

        return [.. sections.Select(section => section.Text)];
    }

    private static void CheckLinks(MarkdownDocument document, TextFile cut, ProblemList problems, ImmutableArray<PlacedLink>.Builder links)
    {
        foreach (var inline in document.Descendants<LinkInline>())
        {
            var url = inline.Url ?? "";
            if (ManualLink.TryParse(url, out var link))
            {
                links.Add(new(link, problems.File, LineOf(inline, cut)));
            }
            else if (!GuidanceLink.TryParse(url, out _)
                && !url.StartsWith("https://", StringComparison.Ordinal) && !url.StartsWith("~/", StringComparison.Ordinal))
            {
                problems.Warning(ProblemKind.BrokenLink, LineOf(inline, cut), $"\"{url}\" cannot be linked to.", "Use https://, ~/, manual:, redskab:, svar: or eksempel:.");
            }
        }
    }

    private static int LineOf(MarkdownObject at, TextFile cut) => cut.BodyLine + at.Line + 1;
}
