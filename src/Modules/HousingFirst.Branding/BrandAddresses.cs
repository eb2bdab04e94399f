using HousingFirst.Sdk.Administration;

namespace HousingFirst.Branding;

/// <summary>The addresses of the module's pages in the administration, portal-relative without <c>~</c>.</summary>
internal static class BrandAddresses
{
    public const string Look = AdminPages.Path + "/udseende";

    public const string Contact = AdminPages.Path + "/indstillinger/kontakt";

    public const string Files = AdminPages.Path + "/filer";
}
