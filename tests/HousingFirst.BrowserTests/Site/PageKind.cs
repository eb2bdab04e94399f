namespace HousingFirst.BrowserTests.Site;

/// <summary>
/// Which kind of page an address leads to: pages of one kind are made by the same route. Manuals' pages are told apart by their place
/// below the manual; all else by its first word.
/// </summary>
internal static class PageKind
{
    private const string Manuals = "manualer";

    public static string Of(string portal, string path)
    {
        var words = path[DemoPortal.PathOf(portal).Length..].Split('/', StringSplitOptions.RemoveEmptyEntries);
        return words switch
        {
            [] => "front",
            [Manuals] => "manuals",
            [Manuals, var page] when page.StartsWith("tjeklister", StringComparison.Ordinal) => "checklists",
            [Manuals, _] => "manual",
            [Manuals, _, "haefte"] => "booklet",
            [Manuals, _, var page] when page.StartsWith("aendringer", StringComparison.Ordinal) => "changes",
            [Manuals, _, _] => "chapter",
            [Manuals, _, _, var page] => page,
            [Manuals, _, _, var page, _] => $"one {page}",
            ["account", var page] => page,
            [var first, ..] => first,
        };
    }
}
