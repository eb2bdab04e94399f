namespace HousingFirst.Sdk.Content.Display;

/// <summary>A file of the portal's media as a field names it.</summary>
/// <param name="Url">Address for the browser.</param>
/// <param name="Text">What is said of it to those who do not see it; empty for a picture that only decorates.</param>
/// <param name="FileName">The last segment of its path.</param>
/// <param name="IsPicture">True when a browser can show it in the text.</param>
public sealed record MediaLink(string Url, string Text, string FileName, bool IsPicture);
