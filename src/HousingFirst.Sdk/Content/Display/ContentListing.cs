namespace HousingFirst.Sdk.Content.Display;

/// <summary>One page of a list of items that the reader may see.</summary>
/// <param name="Items">The items of the page.</param>
/// <param name="Page">Which page, from 1.</param>
/// <param name="Pages">How many pages; 0 when the list is empty.</param>
public sealed record ContentListing(IReadOnlyList<ContentItem> Items, int Page, int Pages);
