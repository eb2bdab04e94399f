namespace HousingFirst.Sdk.Content.Display;

/// <summary>Something with a name that may lead somewhere: a term, a picked item.</summary>
/// <param name="Text">What the reader sees.</param>
/// <param name="Url">Address for the browser, or null.</param>
/// <param name="Children">What stands below it.</param>
public sealed record ContentLink(string Text, string? Url, IReadOnlyList<ContentLink> Children);
