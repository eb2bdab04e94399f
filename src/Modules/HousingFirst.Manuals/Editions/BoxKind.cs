namespace HousingFirst.Manuals.Editions;

/// <summary>The kinds of boxes that a manual may have.</summary>
public enum BoxKind
{
    Fact,
    Example,
    Exercise,
    Checklist,

    /// <summary>A place where a portal can put its own contacts; shows its text until it does.</summary>
    Local,

    /// <summary>A picture that ships with the module; its text is the caption.</summary>
    Picture,
}
