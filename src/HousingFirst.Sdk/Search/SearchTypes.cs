namespace HousingFirst.Sdk.Search;

/// <summary>Kinds of entries that the platform knows. Modules may add words of their own; their names are texts of the search page.</summary>
public static class SearchTypes
{
    /// <summary>A section of a manual.</summary>
    public const string Section = "section";

    /// <summary>A section that holds a checklist.</summary>
    public const string Checklist = "checklist";

    /// <summary>A page of the portal.</summary>
    public const string Page = "page";

    /// <summary>A file of the portal's media.</summary>
    public const string File = "file";

    /// <summary>A manual.</summary>
    public const string Manual = "manual";

    /// <summary>A course.</summary>
    public const string Course = "course";

    /// <summary>A lesson of a course.</summary>
    public const string Lesson = "lesson";

    /// <summary>A word that the glossary explains.</summary>
    public const string Term = "term";
}
