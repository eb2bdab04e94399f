namespace HousingFirst.BrowserTests.Site;

/// <summary>
/// Which kind of page an address leads to: pages of one kind are made by the same route. Pages of manuals and courses are told
/// apart by their place below the manual or course; all else by its first word.
/// </summary>
internal static class PageKind
{
    private const string Manuals = "manualer";
    private const string Courses = "kurser";

    public static string Of(string portal, string path)
    {
        var words = path[DemoPortal.PathOf(portal).Length..].Split('/', StringSplitOptions.RemoveEmptyEntries);
        return words switch
        {
            [] => "front",
            [Manuals] => "manuals",
            [Manuals, var page] when page.StartsWith("tjeklister", StringComparison.Ordinal) => "checklists",
            [Manuals, "tjeklister", _, _] => "checklist",
            [Manuals, _] => "manual",
            [Manuals, _, "haefte"] => "booklet",
            [Manuals, _, var page] when page.StartsWith("aendringer", StringComparison.Ordinal) => "changes",
            [Manuals, _, _] => "chapter",
            [Manuals, _, _, var page] => page,
            [Manuals, _, _, var page, _] => $"one {page}",
            [Courses, "bestil" or "videnbesoeg" or "tak" or "henvendelser" or "opdateringer"] => words[1],
            [Courses, "henvendelser", _] => "one enquiry",
            [Courses, var course] when !course.Contains('?', StringComparison.Ordinal) => "course",
            [Courses, _, "kursushaefte"] => "course booklet",
            [Courses, "hold", _] => "calendar",
            [Courses, _, _] => "lesson",
            [Courses, _, _, var page] => $"lesson {page}",
            ["admin", "indhold", "nyt" or "slettet"] => $"admin indhold {words[2]}",
            ["admin", "indhold", _, _] => "admin indhold versions",
            ["admin", var page, ..] => $"admin {page.Split('?')[0]}{(words.Length > 2 ? " one" : "")}",
            ["account", var page] => page,
            [var first, ..] => first,
        };
    }
}
