namespace HousingFirst.Platform.Search.Index;

/// <summary>What the search tells the log: numbers and names of portals, never what people asked.</summary>
internal static partial class SearchLog
{
    [LoggerMessage(1301, LogLevel.Information, "The search index of portal {Portal} was brought up to date: {Entries} entries written")]
    public static partial void Filled(ILogger logger, string portal, int entries);

    [LoggerMessage(1302, LogLevel.Error, "The search index of portal {Portal} could not be brought up to date; what it had is still answered from")]
    public static partial void NotFilled(ILogger logger, string portal, Exception exception);
}
