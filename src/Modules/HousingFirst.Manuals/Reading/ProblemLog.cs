using Microsoft.Extensions.Logging;

namespace HousingFirst.Manuals.Reading;

/// <summary>Tells the log what is wrong with shipped texts: by place and kind; the author's words stay in the text.</summary>
public static partial class ProblemLog
{
    /// <summary>Tells all of them.</summary>
    public static void TellAll(this ILogger logger, IEnumerable<ManualProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        foreach (var problem in problems)
        {
            if (problem.IsError)
            {
                NotPublished(logger, problem.File, problem.Line, problem.Kind);
            }
            else
            {
                Doubtful(logger, problem.File, problem.Line, problem.Kind);
            }
        }
    }

    [LoggerMessage(4001, LogLevel.Error, "{File}({Line}): {Problem}; what it stands in is not published")]
    private static partial void NotPublished(ILogger logger, string file, int line, ProblemKind problem);

    [LoggerMessage(4002, LogLevel.Warning, "{File}({Line}): {Problem}")]
    private static partial void Doubtful(ILogger logger, string file, int line, ProblemKind problem);
}
