namespace HousingFirst.Admin;

/// <summary>The addresses of the module's pages, portal-relative without <c>~</c>; the routes of the pages are written to match them.</summary>
internal static class AdminAddresses
{
    public const string Start = AdminPages.Path;

    public const string Features = AdminPages.Path + "/funktioner";

    public const string Recipes = AdminPages.Path + "/opskrifter";

    public const string Settings = AdminPages.Path + "/indstillinger";

    public const string Mails = AdminPages.Path + "/mails";

    /// <summary>A form among the settings.</summary>
    public static string SettingsOf(string section) => $"{Settings}/{section}";
}
