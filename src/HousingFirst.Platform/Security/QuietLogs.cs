namespace HousingFirst.Platform.Security;

/// <summary>
/// Silences the framework's categories that write down what people typed: full addresses with their query, where a redirect leads,
/// the arguments of a page's handler. Whatever the configured levels are.
/// </summary>
internal static class QuietLogs
{
    private static readonly string[] Talkative =
    [
        "Microsoft.AspNetCore.Hosting.Diagnostics",
        "Microsoft.AspNetCore.HttpLogging",
        "Microsoft.AspNetCore.Mvc.Infrastructure",
        "Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure",
        "Microsoft.AspNetCore.Mvc.ModelBinding",
        "Microsoft.AspNetCore.Http.Result",
    ];

    public static void Apply(LoggerFilterOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        foreach (var category in Talkative)
        {
            options.Rules.Add(new(providerName: null, category, LogLevel.Warning, filter: null));
        }
    }
}
