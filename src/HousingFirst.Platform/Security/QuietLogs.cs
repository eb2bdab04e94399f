namespace HousingFirst.Platform.Security;

/// <summary>
/// Silences the framework's categories that write down what people typed: full addresses with their query, where a redirect leads,
/// the arguments of a page's handler. It takes the place of whatever is configured for them, for every provider.
/// </summary>
internal static class QuietLogs
{
    private static readonly string[] Talkative =
    [
        "Microsoft.AspNetCore.Hosting.Diagnostics",
        "Microsoft.AspNetCore.HttpLogging",
        "Microsoft.AspNetCore.Http.Result",
        "Microsoft.AspNetCore.Mvc.Infrastructure",
        "Microsoft.AspNetCore.Mvc.ModelBinding",
        "Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure",
    ];

    public static void Apply(LoggerFilterOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        foreach (var rule in options.Rules.Where(IsOfTalkative).ToList())
        {
            options.Rules.Remove(rule);
        }

        // A rule that names a provider wins over one that does not, whatever their categories.
        foreach (var provider in options.Rules.Select(rule => rule.ProviderName).Append(null).Distinct(StringComparer.Ordinal).ToList())
        {
            foreach (var category in Talkative)
            {
                options.Rules.Add(new(provider, category, LogLevel.Warning, filter: null));
            }
        }
    }

    private static bool IsOfTalkative(LoggerFilterRule rule) =>
        rule.CategoryName is { } name && Talkative.Any(category => name.StartsWith(category, StringComparison.OrdinalIgnoreCase));
}
