namespace HousingFirst.Approach;

/// <summary>The addresses of the module's pages, portal-relative without <c>~</c>. They stand in portals' menus and do not change.</summary>
internal static class ApproachAddresses
{
    public const string Principles = "/principper";

    public const string Dimensions = "/dimensioner";

    public const string Methods = "/metoder";
}
