using HousingFirst.Manuals.Reading;
using Microsoft.Extensions.Logging;

namespace HousingFirst.Training;

internal static partial class TrainingLog
{
    [LoggerMessage(4701, LogLevel.Error, "{File}({Line}): {Problem}; the course is not published")]
    public static partial void NotPublished(ILogger logger, string file, int line, ProblemKind problem);

    [LoggerMessage(4702, LogLevel.Warning, "{File}({Line}): {Problem}")]
    public static partial void Doubtful(ILogger logger, string file, int line, ProblemKind problem);

    [LoggerMessage(4703, LogLevel.Error, "The {Type} {Item} cannot be read and is not shown")]
    public static partial void Unreadable(ILogger logger, string type, string item);

    [LoggerMessage(4704, LogLevel.Error, "Two features ship the course {Course}; the one in {Folder} is left out")]
    public static partial void ShippedTwice(ILogger logger, string course, string folder);

    /// <summary>Tells problems by place and kind; the author's words stay in the course.</summary>
    public static void TellAll(ILogger logger, IEnumerable<ManualProblem> problems)
    {
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
}
