namespace HousingFirst.Sdk.Search;

/// <summary>Where the portal's search page is; the header's search field leads there.</summary>
/// <param name="Url">Portal-relative address, <c>~/...</c>; it takes the words as <c>q</c>.</param>
public sealed record SearchPage(string Url);
