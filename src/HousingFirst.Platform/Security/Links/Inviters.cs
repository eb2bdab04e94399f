using HousingFirst.Platform.Documents;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Identity;

namespace HousingFirst.Platform.Security.Links;

/// <summary>
/// Whoever invites answers for the roles until the invitation is accepted: somebody who has left, or may less by then, lets nobody in any more.
/// </summary>
internal sealed class Inviters(
    UserManager<PlatformUser> users, RightsReach reach, PortalConnection connection, IDocumentSession session, IAuditTrail trail, TimeProvider clock)
{
    /// <summary>Whether there is still somebody who answers for it. Nobody needs to for what the host or a mail domain let in.</summary>
    public async Task<bool> AnswerForAsync(InvitationDocument invitation) =>
        invitation.InvitedBy is not { } id
        || (await users.FindByIdAsync(id) is { } user && Answers(user, await users.GetRolesAsync(user), invitation));

    /// <summary>
    /// Takes back what an account has invited to and cannot answer for as it will be. Called first in the open write transaction, so that an
    /// invitation is either accepted before or not at all.
    /// </summary>
    /// <param name="user">The account as it will be.</param>
    /// <param name="roles">The roles that it will have.</param>
    /// <param name="cancellationToken">Cancels before the write is committed.</param>
    public async Task EndAsync(PlatformUser user, IEnumerable<string> roles, CancellationToken cancellationToken)
    {
        await connection.TakeTurnAsync(cancellationToken);
        var (id, now, will) = (user.Id, clock.GetUtcNow().UtcDateTime, roles.ToList());
        var open = session.Query<InvitationIndex>(row => row.InvitedBy == id && row.State == InvitationState.Open);
        var found = await open.ListAsync<InvitationDocument>(cancellationToken);
        foreach (var invitation in found.Where(invitation => !Answers(user, will, invitation)))
        {
            invitation.End(InvitationState.Revoked, now);
            session.Store(invitation);
            trail.Record(new(AuditKinds.InvitationRevoked, invitation.Subject, new AuditDetail("roles", invitation.Roles)));
        }
    }

    private bool Answers(PlatformUser user, IEnumerable<string> roles, InvitationDocument invitation) =>
        user.IsEnabled && reach.Reaches(roles, invitation.Roles);
}
