using HousingFirst.Sdk.Portals;

namespace HousingFirst.Sdk.Navigation;

/// <summary>A link in the portal's navigation.</summary>
/// <param name="Text">What the reader sees, in the portal's language.</param>
/// <param name="Url">Portal-relative address starting with <c>~/</c>, or a full address.</param>
/// <param name="Order">Lower stands first.</param>
/// <param name="Audience">Who sees the link.</param>
public sealed record NavigationItem(string Text, string Url, int Order, Audience Audience);
