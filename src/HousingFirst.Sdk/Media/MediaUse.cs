namespace HousingFirst.Sdk.Media;

/// <summary>A place where a file of the media is shown or linked to.</summary>
/// <param name="Where">What kind of place it is, in the reader's language: a page, the portal's look.</param>
/// <param name="Title">What the place is called.</param>
/// <param name="Url">Portal-relative address where it is written, starting with <c>~/</c>; null when it has no page.</param>
public sealed record MediaUse(string Where, string Title, string? Url);
