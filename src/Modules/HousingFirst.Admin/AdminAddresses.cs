namespace HousingFirst.Admin;

/// <summary>The addresses of the module's pages, portal-relative without <c>~</c>; the routes of the pages are written to match them.</summary>
internal static class AdminAddresses
{
    public const string Start = AdminPages.Path;

    public const string Features = AdminPages.Path + "/funktioner";

    public const string Mails = AdminPages.Path + "/mails";
}
