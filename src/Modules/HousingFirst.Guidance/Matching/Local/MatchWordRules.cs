using HousingFirst.Manuals.Markup;
using HousingFirst.Manuals.Writing;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace HousingFirst.Guidance.Matching.Local;

/// <summary>What cannot be said beside a recommendation. Pure.</summary>
internal static class MatchWordRules
{
    public const int MostText = 2000;

    /// <summary>Key of the text that says what is wrong; null when nothing is.</summary>
    public static string? ProblemOf(string text)
    {
        if (text.Length > MostText)
        {
            return "Problem.Long";
        }

        if (PersonalNumberCheck.Finds(text))
        {
            return "Problem.PersonalNumber";
        }

        // The result has headings and boxes of its own.
        return ManualMarkdown.Parse(text).Descendants().Any(block => block is HeadingBlock or CustomContainer) ? "Problem.Heading" : null;
    }
}
