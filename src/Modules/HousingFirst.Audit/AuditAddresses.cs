using HousingFirst.Sdk.Administration;

namespace HousingFirst.Audit;

/// <summary>The addresses of the module, portal-relative without <c>~</c>.</summary>
internal static class AuditAddresses
{
    public const string Trail = AdminPages.Path + "/revision";

    public const string Export = Trail + ".csv";
}
