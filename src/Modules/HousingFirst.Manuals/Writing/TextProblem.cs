using HousingFirst.Manuals.Reading;

namespace HousingFirst.Manuals.Writing;

/// <summary>Something wrong with what somebody wrote, at its place in the field.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="IsError">It cannot be shown to readers like this.</param>
/// <param name="Line">Line of the field, from 1; 0 where no line can be named.</param>
/// <param name="Words">What stands there, shortened; may be empty.</param>
internal sealed record TextProblem(ProblemKind Kind, bool IsError, int Line, string Words)
{
    private const int MostWords = 60;

    /// <summary>What was found in a text, with the words of its line.</summary>
    /// <param name="found">What the reader of manuals found.</param>
    /// <param name="text">The text that the person wrote.</param>
    /// <param name="linesBefore">Lines that the reader saw before it.</param>
    public static TextProblem At(ManualProblem found, string text, int linesBefore)
    {
        var line = found.Line - linesBefore;
        var words = line < 1 ? "" : text.Split('\n').ElementAtOrDefault(line - 1)?.Trim() ?? "";
        return new(found.Kind, found.IsError, Math.Max(line, 0), words.Length > MostWords ? words[..MostWords] + "…" : words);
    }
}
