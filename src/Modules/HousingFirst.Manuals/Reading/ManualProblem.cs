namespace HousingFirst.Manuals.Reading;

/// <summary>Something wrong in a manual, and where.</summary>
/// <param name="Kind">What sort of problem; what the log names.</param>
/// <param name="IsError">The chapter, or the whole edition when it is about <c>manual.yml</c>, is not published.</param>
/// <param name="File">The file as its author knows it.</param>
/// <param name="Line">Counted from 1.</param>
/// <param name="Message">What is wrong, in one sentence.</param>
/// <param name="Advice">What to do about it.</param>
public sealed record ManualProblem(ProblemKind Kind, bool IsError, string File, int Line, string Message, string Advice)
{
    /// <summary>One line, as compilers write it.</summary>
    public override string ToString() => $"{File}({Line}): {(IsError ? "error" : "warning")}: {Message} {Advice}";
}
