namespace HousingFirst.Manuals.Links;

/// <summary>A link to a place in a manual, for a reader who may see it.</summary>
/// <param name="Text">What the place is called.</param>
/// <param name="Url">Address for the browser.</param>
/// <param name="Manual">Title of the manual.</param>
public sealed record SectionLink(string Text, string Url, string Manual);
