using Microsoft.Extensions.Localization;

namespace HousingFirst.Manuals.Writing;

/// <summary>Problems in the words of those who write.</summary>
internal static class TextProblemExtensions
{
    /// <summary>What is wrong, where, and what to do about it.</summary>
    public static string Say(this IStringLocalizer<ManualDeskTexts> texts, TextProblem problem)
    {
        var what = texts[$"Problem.{problem.Kind}"].Value;
        return problem switch
        {
            { Line: 0 } => what,
            { Words: "" } => texts["Problem.AtLine", problem.Line, what],
            _ => texts["Problem.AtWords", problem.Line, problem.Words, what],
        };
    }
}
