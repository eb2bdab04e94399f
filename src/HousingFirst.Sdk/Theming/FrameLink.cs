namespace HousingFirst.Sdk.Theming;

/// <summary>A link of the page's frame, already filtered for the reader and resolved for the browser.</summary>
/// <param name="Text">The link's text in the reader's language.</param>
/// <param name="Url">Address for the browser, with path base.</param>
/// <param name="Current">True when the page shown is this one or below it.</param>
public sealed record FrameLink(string Text, string Url, bool Current = false);
