namespace HousingFirst.Sdk.Navigation;

/// <summary>Where in a page a link stands.</summary>
public enum NavigationPlace
{
    /// <summary>The header's main navigation.</summary>
    Main,

    /// <summary>The footer.</summary>
    Footer,

    /// <summary>The side of the administration's pages; such a link names its section and the permission of the page.</summary>
    Admin,
}
