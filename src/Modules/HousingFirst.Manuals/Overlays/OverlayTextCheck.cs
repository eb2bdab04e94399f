using System.Collections.Immutable;
using HousingFirst.Manuals.Markup;
using HousingFirst.Manuals.Media;
using HousingFirst.Manuals.Reading;
using HousingFirst.Manuals.Writing;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace HousingFirst.Manuals.Overlays;

/// <summary>What is wrong with a text that a portal wants to lay over a section. Pure.</summary>
internal static class OverlayTextCheck
{
    /// <summary>Whether it holds a heading or a box: these have ids, and belong to the shared text.</summary>
    public static bool HoldsHeadingOrBox(string text)
    {
        var parsed = ManualMarkdown.Parse(text);
        return parsed.Descendants<HeadingBlock>().Any() || parsed.Descendants<CustomContainer>().Any();
    }

    /// <param name="text">The text in Markdown.</param>
    /// <param name="leadsSomewhere">Whether a link into a manual finds its place.</param>
    /// <param name="library">What it names of the portal's library.</param>
    public static ImmutableArray<TextProblem> Find(string text, Func<ManualLink, bool> leadsSomewhere, MediaPictures library)
    {
        var problems = new ProblemList("");
        var document = ManualMarkdown.Parse(text);
        foreach (var block in document.Descendants().Where(block => block is HeadingBlock or CustomContainer))
        {
            problems.Error(ProblemKind.MisplacedText, block.Line + 1, "", "");
        }

        foreach (var link in TextCheck.Links(document, at => at.Line + 1, problems, isOwn: null).ToManuals.Where(link => !leadsSomewhere(link.Link)))
        {
            problems.Warning(ProblemKind.BrokenLink, link.Line, "", "");
        }

        return
        [
            .. problems.ToImmutable().Where(problem => problem.Kind != ProblemKind.UnplacedPicture)
                .Select(problem => TextProblem.At(problem, text, linesBefore: 0)),
            .. MediaPictureCheck.Find(text, library),
        ];
    }
}
