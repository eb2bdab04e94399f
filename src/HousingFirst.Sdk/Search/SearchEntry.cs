using HousingFirst.Sdk.Portals;

namespace HousingFirst.Sdk.Search;

/// <summary>
/// One thing that a reader can find and open: a section of a manual, a page, a file. Whoever gives it says who may see it; the search never
/// shows it to others, and none of its words reach them through a suggestion either.
/// </summary>
public sealed record SearchEntry
{
    /// <summary>Names it among the entries of its source or document. Stays the same when the text changes.</summary>
    public required string Key { get; init; }

    /// <summary>What stands over it: the chapter's, page's or file's title.</summary>
    public required string Title { get; init; }

    /// <summary>The heading inside the title; empty where the entry is the whole page.</summary>
    public string Heading { get; init; } = "";

    /// <summary>The way to it as readers see it, e.g. <c>CTI-manualen › Faseplanen</c>; empty where the title says all.</summary>
    public string Path { get; init; } = "";

    /// <summary>One sentence on what it is about; weighs more than the text.</summary>
    public string Lead { get; init; } = "";

    /// <summary>Its words without markup, as they stand on the page. Snippets are cut from it.</summary>
    public required string Text { get; init; }

    /// <summary>Words by which it may also be found though they do not stand on it: the manual's title, the method's name.</summary>
    public string Context { get; init; } = "";

    /// <summary>Portal-relative address, <c>~/...</c>, with the anchor.</summary>
    public required string Url { get; init; }

    /// <summary>One of <see cref="SearchTypes"/>, or a word of the module's own in the same form.</summary>
    public required string Type { get; init; }

    /// <summary>The support method that it belongs to, e.g. <c>cti</c>; null for none.</summary>
    public string? Method { get; init; }

    /// <summary>
    /// What it belongs to, e.g. a manual's id: readers can keep to it, and the source opens and closes it as a whole. Empty for none.
    /// </summary>
    public string Collection { get; init; } = "";

    /// <summary>The collection's name as readers see it.</summary>
    public string CollectionTitle { get; init; } = "";

    /// <summary>What the collection is, e.g. <see cref="SearchTypes.Manual"/>; empty for none.</summary>
    public string CollectionType { get; init; } = "";

    /// <summary>Portal-relative address of the collection's own page; null for none.</summary>
    public string? CollectionUrl { get; init; }

    /// <summary>Id of the module that it comes from.</summary>
    public required string Module { get; init; }

    /// <summary>Who may see it.</summary>
    public Audience Audience { get; init; } = Audience.Everybody;

    /// <summary>From that day on its review is overdue or its facts have run out, and it sinks; null for never.</summary>
    public DateOnly? OverdueFrom { get; init; }

    /// <summary>How much it counts among entries that say the same: 1 for most, less for what only repeats others.</summary>
    public double Weight { get; init; } = 1;
}
