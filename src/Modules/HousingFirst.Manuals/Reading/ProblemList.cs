using System.Collections.Immutable;

namespace HousingFirst.Manuals.Reading;

/// <summary>Collects what is wrong with one file, so that its author sees all of it at once.</summary>
/// <param name="file">The file.</param>
public sealed class ProblemList(string file)
{
    private readonly List<ManualProblem> _problems = [];

    public string File { get; } = file;

    public bool HasErrors => _problems.Exists(problem => problem.IsError);

    public void Error(ProblemKind kind, int line, string message, string advice) =>
        _problems.Add(new(kind, IsError: true, File, line, message, advice));

    public void Warning(ProblemKind kind, int line, string message, string advice) =>
        _problems.Add(new(kind, IsError: false, File, line, message, advice));

    public ImmutableArray<ManualProblem> ToImmutable() => [.. _problems.OrderBy(problem => problem.Line)];
}
