using HousingFirst.Sdk.Administration;

namespace HousingFirst.Contents;

/// <summary>The addresses of the module's pages in the administration, portal-relative without <c>~</c>; the routes of the pages are written to match them.</summary>
internal static class ContentAddresses
{
    /// <summary>Where items are shown as readers would get them.</summary>
    public const string ViewAsSegment = "se-som";

    public const string List = AdminPages.Path + "/indhold";

    public const string New = List + "/nyt";

    public const string Removed = List + "/slettet";

    /// <summary>What comes before readers and is taken from them at a time.</summary>
    public const string Scheduled = List + "/planlagt";

    public const string Files = AdminPages.Path + "/filer";

    public const string DescribeFiles = Files + "/beskriv";

    public const string PickFile = Files + "/vaelg";

    public const string RemovedFiles = Files + "/slettet";

    public const string Redirects = AdminPages.Path + "/omstillinger";

    /// <summary>The blocks of the portal's front page.</summary>
    public const string Front = AdminPages.Path + "/forside";

    public const string Menus = AdminPages.Path + "/menuer";

    public static string Menu(string contentItemId) => $"{Menus}/{Uri.EscapeDataString(contentItemId)}";

    public static string File(long id) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Files}/{id}");

    /// <summary>An item as readers would get it. Not in the administration, because it wears the portal's theme.</summary>
    public static string ViewAs(string contentItemId) => $"/{ViewAsSegment}/{Uri.EscapeDataString(contentItemId)}";

    /// <summary>The types of content.</summary>
    public const string Types = AdminPages.Path + "/indholdstyper";

    public static string TypeOf(string contentType) => $"{Types}/{Uri.EscapeDataString(contentType)}";

    public static string NewOf(string contentType) => $"{New}/{Uri.EscapeDataString(contentType)}";

    public static string One(string contentItemId) => $"{List}/{Uri.EscapeDataString(contentItemId)}";

    /// <summary>When the item comes before readers and is taken from them.</summary>
    public static string Schedule(string contentItemId) => One(contentItemId) + "/planlaeg";

    /// <summary>What somebody has typed into the item's form and not saved.</summary>
    public static string Unsaved(string contentItemId) => One(contentItemId) + "/ikke-gemt";

    public static string Versions(string contentItemId) => One(contentItemId) + "/versioner";

    public static string Version(string contentItemId, string versionId) => $"{Versions(contentItemId)}/{Uri.EscapeDataString(versionId)}";
}
