using System.Globalization;
using HousingFirst.Platform.Documents;
using HousingFirst.Platform.Portals;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.Platform.Audit;

/// <summary>
/// Takes a portal's trail as it stands, when the operator says so: after a backup was brought back, after the key was lost. From then
/// on the host's notes hold for it again. What is wrong with the entries themselves stays a finding, and that the trail was adopted
/// stands in it.
/// </summary>
internal sealed class AuditAdoption(
    PortalConnection connection, AuditVerification verification, AuditHeads heads, IAuditTrail trail, IDocumentSession session, CurrentPortal current,
    ILogger<AuditAdoption> logger)
{
    /// <summary>Answers what was wrong before and what still is; only the first where there was nothing to adopt.</summary>
    public async Task<(AuditReport Before, AuditReport? After)> RunAsync(CancellationToken cancellationToken)
    {
        var portal = current.Runtime;
        var before = await verification.RunAsync(portal.Record.Name, connection, cancellationToken);
        if (before.IsWhole)
        {
            return (before, null);
        }

        trail.Record(new(
            AuditKinds.TrailAdopted, null, new AuditDetail("count", before.FindingCount.ToString(CultureInfo.InvariantCulture))));
        await session.SaveChangesAsync(cancellationToken);
        await heads.AdoptAsync(portal.Record.Name, portal.Database, CancellationToken.None);
        AuditLog.Adopted(logger, portal.Record.Name, before.FindingCount);
        return (before, await verification.RunAsync(portal.Record.Name, connection, cancellationToken));
    }
}
