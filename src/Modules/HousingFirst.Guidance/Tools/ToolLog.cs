using HousingFirst.Manuals.Reading;
using Microsoft.Extensions.Logging;

namespace HousingFirst.Guidance.Tools;

/// <summary>What the tools write to the log: 4580-4599.</summary>
internal static partial class ToolLog
{
    [LoggerMessage(4580, LogLevel.Warning, "{File} line {Line}: {Kind}")]
    public static partial void Problem(ILogger logger, string file, int line, ProblemKind kind);
}
