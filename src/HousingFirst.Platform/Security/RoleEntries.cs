using HousingFirst.Sdk.Audit;

namespace HousingFirst.Platform.Security;

/// <summary>What the trail says of a role, whoever changes it: a recipe or a person.</summary>
internal static class RoleEntries
{
    public static AuditEntry Changed(string role, IReadOnlyCollection<string> had, IReadOnlyCollection<string> has) => new(
        AuditKinds.RoleChanged,
        Subject(role),
        new AuditDetail("added", has.Except(had, StringComparer.Ordinal)),
        new AuditDetail("removed", had.Except(has, StringComparer.Ordinal)));

    public static AuditEntry Deleted(string role) => new(AuditKinds.RoleDeleted, Subject(role));

    private static AuditSubject Subject(string role) => new("role", role);
}
