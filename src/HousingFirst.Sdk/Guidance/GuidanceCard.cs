using HousingFirst.Sdk.Portals;

namespace HousingFirst.Sdk.Guidance;

/// <summary>A page on the overview of the portal's guidance.</summary>
/// <param name="Title">What the reader sees, in the portal's language.</param>
/// <param name="Text">One sentence on what it is for.</param>
/// <param name="Url">Portal-relative address starting with <c>~/</c>.</param>
/// <param name="Shelf">Where it stands.</param>
/// <param name="Order">Lower stands first on its shelf.</param>
/// <param name="Audience">Who sees it.</param>
public sealed record GuidanceCard(string Title, string Text, string Url, GuidanceShelf Shelf, int Order, Audience Audience)
{
    /// <summary>Whether the page has an entry of its own in the search, so that the card shall not bring a second one.</summary>
    public bool IsFoundByItself { get; init; }
}
