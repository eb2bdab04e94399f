using HousingFirst.Sdk.Administration;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;

namespace HousingFirst.Sdk.Navigation;

/// <summary>A link in the portal's navigation.</summary>
/// <param name="Text">What the reader sees, in the portal's language.</param>
/// <param name="Url">Portal-relative address starting with <c>~/</c>, or a full address.</param>
/// <param name="Order">Lower stands first.</param>
/// <param name="Audience">Who sees the link.</param>
public sealed record NavigationItem(string Text, string Url, int Order, Audience Audience)
{
    /// <summary>Who may see the page that it leads to: the link is shown to those whom both admit.</summary>
    public Audience PageAudience { get; init; } = Audience.Everybody;

    /// <summary>A permission that the reader needs beside, or null.</summary>
    public Permission? Permission { get; init; }

    /// <summary>Where a link of the administration stands; counts only for <see cref="NavigationPlace.Admin"/>.</summary>
    public AdminSection Section { get; init; }

    /// <summary>A link of the administration, for those who carry the permission.</summary>
    public static NavigationItem Admin(string text, string url, AdminSection section, int order, Permission permission) =>
        new(text, url, order, Audience.SignedIn) { Permission = permission, Section = section };
}
