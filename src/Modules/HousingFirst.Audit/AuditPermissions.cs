namespace HousingFirst.Audit;

/// <summary>The right that the module declares.</summary>
internal sealed class AuditPermissions : IPermissionProvider
{
    /// <summary>Read the audit trail, take it out as a file and have it proved. It shows what colleagues have done.</summary>
    public static Permission ViewAudit { get; } = new(nameof(ViewAudit));

    public IReadOnlyList<Permission> Permissions => [ViewAudit];
}
