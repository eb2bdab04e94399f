using HousingFirst.Sdk.Security;

namespace HousingFirst.Manuals;

/// <summary>The rights that the module declares.</summary>
internal sealed class ManualsPermissions : IPermissionProvider
{
    /// <summary>Choose editions and audiences, and lay the portal's own text over them.</summary>
    public static Permission ManageManuals { get; } = new("ManageManuals");

    /// <summary>Write own manuals and chapters, and send them to review.</summary>
    public static Permission WriteManuals { get; } = new("WriteManuals", ["ManageManuals"]);

    /// <summary>Approve what others have written, or ask for changes.</summary>
    public static Permission ApproveManuals { get; } = new("ApproveManuals", ["ManageManuals"]);

    /// <summary>See own chapters before readers do.</summary>
    public static Permission ViewManualDrafts { get; } = new("ViewManualDrafts", ["WriteManuals", "ApproveManuals", "ManageManuals"]);

    /// <summary>See who has confirmed having read a manual, and who has not.</summary>
    public static Permission ViewManualReaders { get; } = new("ViewManualReaders", ["ManageManuals"]);

    public IReadOnlyList<Permission> Permissions => [ManageManuals, WriteManuals, ApproveManuals, ViewManualDrafts, ViewManualReaders];
}
