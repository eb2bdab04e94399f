namespace HousingFirst.Sdk.Navigation;

/// <summary>Where in a page a link stands.</summary>
public enum NavigationPlace
{
    /// <summary>The header's main navigation.</summary>
    Main,

    /// <summary>The footer.</summary>
    Footer,
}
