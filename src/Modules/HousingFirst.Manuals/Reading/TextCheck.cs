using System.Collections.Immutable;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Markup;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HousingFirst.Manuals.Reading;

/// <summary>Says what is wrong with the links and sources of a text that is written like a chapter.</summary>
internal static class TextCheck
{
    /// <summary>The sources that the front matter lists and the catalogue has.</summary>
    public static ImmutableArray<ManualSource> Sources(YamlMap front, Func<string, ManualSource?> find, ProblemList problems)
    {
        var sources = ImmutableArray.CreateBuilder<ManualSource>();
        foreach (var (key, line) in front.Texts("sources"))
        {
            if (find(key) is { } source)
            {
                sources.Add(source);
            }
            else
            {
                problems.Warning(ProblemKind.UnknownSource, line, $"The catalogue has no source \"{key}\".", "Add it to sources.yml, or correct the key.");
            }
        }

        return sources.ToImmutable();
    }

    /// <summary>Holds what is cited up against what the front matter lists.</summary>
    public static void Citations(MarkdownDocument document, Func<MarkdownObject, int> lineOf, YamlMap front, ProblemList problems)
    {
        var sources = front.Texts("sources");
        var listed = sources.Select(source => source.Text).ToHashSet(StringComparer.Ordinal);
        var citations = document.Descendants<CitationInline>().SelectMany(citation => citation.Keys.Select(key => (Key: key, At: citation))).ToList();
        foreach (var (key, at) in citations.Where(citation => !listed.Contains(citation.Key)))
        {
            problems.Warning(ProblemKind.UnknownSource, lineOf(at), $"The source \"{key}\" is cited but not listed.", "Add it to \"sources\" in the front matter.");
        }

        var cited = citations.Select(citation => citation.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var (key, line) in sources.Where(source => !cited.Contains(source.Text)))
        {
            problems.Warning(ProblemKind.UncitedSource, line, $"The source \"{key}\" is listed but not cited.", "Cite it with [@" + key + "], or take it off the list.");
        }
    }

    /// <summary>The links into manuals, and those that are the text's own kind; what cannot be linked to is told.</summary>
    /// <param name="document">The text.</param>
    /// <param name="lineOf">Line of the file that something stands in.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="isOwn">Whether a target is of a kind that the text's own module resolves; null where there are none.</param>
    public static (ImmutableArray<PlacedLink> ToManuals, ImmutableArray<(string Url, int Line)> Own) Links(
        MarkdownDocument document, Func<MarkdownObject, int> lineOf, ProblemList problems, Func<string, bool>? isOwn)
    {
        var links = ImmutableArray.CreateBuilder<PlacedLink>();
        var own = ImmutableArray.CreateBuilder<(string, int)>();
        foreach (var inline in document.Descendants<LinkInline>())
        {
            var line = lineOf(inline);
            if (inline.IsImage)
            {
                problems.Warning(ProblemKind.UnplacedPicture, line, "Pictures are not shown like this.", "Place a picture of the module with ::: picture.");
            }
            else if (ManualLink.TryParse(inline.Url, out var link))
            {
                links.Add(new(link, problems.File, line));
            }
            else if (inline.Url is { } url && isOwn?.Invoke(url) == true)
            {
                own.Add((url, line));
            }
            else if (SafeAddress.Of(inline.Url) is null)
            {
                problems.Warning(
                    ProblemKind.BrokenLink, line, $"\"{inline.Url}\" cannot be linked to.", "Use https://, mailto:, tel:, ~/ for a page of the portal, or manual:.");
            }
        }

        return (links.ToImmutable(), own.ToImmutable());
    }
}
