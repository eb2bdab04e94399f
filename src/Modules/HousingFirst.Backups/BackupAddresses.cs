using HousingFirst.Sdk.Administration;

namespace HousingFirst.Backups;

/// <summary>The addresses of the module, portal-relative without <c>~</c>.</summary>
internal static class BackupAddresses
{
    public const string Backups = AdminPages.Path + "/sikkerhedskopier";

    public const string Restore = Backups + "/gendan";

    public const string Data = AdminPages.Path + "/data";
}
