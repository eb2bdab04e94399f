using Deque.AxeCore.Commons;

namespace HousingFirst.BrowserTests.Site;

/// <summary>
/// Asks axe about the open page, in that page. The ready-made call sums up in a window of its own, which costs several times the looking, and is
/// needed only for pages with frames.
/// </summary>
internal static class AxeExtensions
{
    // A finding's rule, how bad it is, where it is, how that begins, and why.
    private const string Look =
        """
        async () => (await axe.run(document, { resultTypes: ["violations"] })).violations
          .filter(violation => violation.impact === "serious" || violation.impact === "critical")
          .flatMap(violation => violation.nodes.map(node => `${violation.id} (${violation.impact}): ${node.target} ${node.html.slice(0, 120)} `
            + [...node.any, ...node.all, ...node.none].map(check => check.message).join(" ")))
        """;

    private static readonly Lazy<string> Script = new(() => new BundledAxeScriptProvider().GetScript());

    /// <summary>What axe finds that is serious or critical.</summary>
    public static async Task<string[]> LookWithAxeAsync(this IPage page)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await page.EvaluateAsync(Script.Value);
        }

        return await page.EvaluateAsync<string[]>(Look);
    }
}
