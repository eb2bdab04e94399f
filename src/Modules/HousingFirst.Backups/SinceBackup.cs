using System.Collections.Immutable;
using HousingFirst.Sdk.Audit;

namespace HousingFirst.Backups;

/// <summary>What was done in the portal since a backup was taken, by its audit trail: what a restore takes away.</summary>
internal sealed class SinceBackup(IAuditReader trail)
{
    private static readonly ImmutableArray<(string Name, ImmutableArray<string> Kinds)> Groups =
    [
        ("Content", [AuditKinds.ContentSaved, AuditKinds.ContentPublished, AuditKinds.ContentUnpublished, AuditKinds.ContentRemoved]),
        ("Files", [AuditKinds.MediaStored]),
        ("People", [AuditKinds.AccountCreated, AuditKinds.InvitationAccepted, AuditKinds.AccountRoles, AuditKinds.AccountDisabled, AuditKinds.AccountEnabled]),
        ("Settings", [AuditKinds.SettingsChanged, AuditKinds.FeaturesEnabled, AuditKinds.FeaturesDisabled, AuditKinds.RecipeApplied, AuditKinds.RoleChanged]),
    ];

    /// <summary>How many entries of each group there are, without groups that have none.</summary>
    public async Task<IReadOnlyList<(string Name, int Count)>> CountAsync(DateTimeOffset takenUtc, CancellationToken cancellationToken)
    {
        List<(string Name, int Count)> found = [];
        foreach (var (name, kinds) in Groups)
        {
            var count = 0;
            foreach (var kind in kinds)
            {
                count += await trail.CountAsync(new() { FromUtc = takenUtc.UtcDateTime, Kind = kind }, cancellationToken);
            }

            if (count > 0)
            {
                found.Add((name, count));
            }
        }

        return found;
    }
}
