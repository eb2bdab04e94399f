using System.Collections.Immutable;
using HousingFirst.Platform.Documents;
using HousingFirst.Platform.Security.Passkeys;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Mail;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Identity;

namespace HousingFirst.Platform.Security.Links;

internal sealed class Invitations(
    IDocumentSession session,
    PortalConnection connection,
    InvitationRules rules,
    Inviters inviters,
    AccountRules accountRules,
    AccountCreation creation,
    PasskeyCeremonies passkeys,
    UserManager<PlatformUser> users,
    Tickets tickets,
    AccountMails mails,
    DeadLinks dead,
    CurrentPerson person,
    IAuditTrail trail,
    ICurrentPortal current,
    TimeProvider clock)
    : IInvitations
{
    private const string What = "invitation";

    // Whoever asks again and again for somebody else's address fills no mailbox.
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(2);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Task<int> CountAsync(InvitationState? state, CancellationToken cancellationToken) => Of(state).CountAsync(cancellationToken);

    public async Task<IReadOnlyList<Invitation>> ListAsync(
        InvitationState? state, bool oldestFirst, int skip, int take, CancellationToken cancellationToken)
    {
        var found = oldestFirst ? Of(state).OrderBy(row => row.SentUtc) : Of(state).OrderByDescending(row => row.SentUtc);
        var now = Now;
        return [.. (await found.Skip(skip).Take(take).ListAsync<InvitationDocument>(cancellationToken)).Select(invitation => invitation.Show(now))];
    }

    public Task<ImmutableArray<AccountProblem>> CheckAsync(NewInvitation invitation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(invitation);
        return rules.CheckAsync(invitation, cancellationToken);
    }

    public async Task<InvitationOutcome> InviteAsync(NewInvitation invitation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(invitation);

        // Sent twice at once, the second sees the first.
        await connection.TakeTurnAsync(cancellationToken);
        var problems = await rules.CheckAsync(invitation, cancellationToken);
        return problems.IsEmpty ? await SendAsync(Make(invitation), person.Id, cancellationToken) : await RefuseAsync(problems);
    }

    /// <summary>Invites somebody who asked themselves and may, or sends it once more; does nothing when there is something in the way.</summary>
    public async Task AskAsync(string mail, string role, CancellationToken cancellationToken)
    {
        NewInvitation wanted = new(mail, "", [role]);
        await connection.TakeTurnAsync(cancellationToken);
        var problems = await rules.CheckAddressAsync(wanted, Guid.Empty, cancellationToken);
        if (problems.IsEmpty)
        {
            await SendAsync(Make(wanted), by: null, cancellationToken);
            return;
        }

        if (problems is [AccountProblem.AlreadyInvited])
        {
            var key = InvitationIndexProvider.KeyOf(mail);
            var before = Now - Pause;
            var open = await session.Query<InvitationIndex>(row => row.MailKey == key && row.State == InvitationState.Open && row.SentUtc <= before)
                .OrderByDescending(row => row.SentUtc).FirstOrDefaultAsync<InvitationDocument>(cancellationToken);

            // One that somebody else sent stays as it is: asking must not end its link.
            if (open is { InvitedBy: null })
            {
                await SendAsync(open, by: null, cancellationToken);
                return;
            }
        }

        await session.CancelAsync();
    }

    public Task<InvitationOutcome> ResendAsync(Guid id, CancellationToken cancellationToken) =>
        ChangeAsync(
            id,
            async invitation =>
            {
                // Much may have come between: an account, another invitation, a role that is gone.
                NewInvitation again = new(invitation.Mail, invitation.Name, [.. invitation.Roles]);
                var problems = await rules.CheckAddressAsync(again, invitation.Id, cancellationToken);
                return problems.IsEmpty ? await SendAsync(invitation, person.Id, cancellationToken) : await RefuseAsync(problems);
            },
            cancellationToken);

    public Task<InvitationOutcome> RevokeAsync(Guid id, CancellationToken cancellationToken) => ChangeAsync(
        id,
        async invitation =>
        {
            invitation.End(InvitationState.Revoked, Now);
            return await SaveAsync(invitation, AuditKinds.InvitationRevoked, cancellationToken);
        },
        cancellationToken);

    public async Task<OpenedInvitation> OpenAsync(string? token, CancellationToken cancellationToken)
    {
        var (state, invitation) = await ReadAsync(token, cancellationToken);
        return new(state, state == LinkState.Open ? invitation!.Show(Now) : null); // an open one was found
    }

    public Task<AccountOutcome> AcceptAsync(string? token, string displayName, string password, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(displayName);
        ArgumentNullException.ThrowIfNull(password);
        return AcceptAsync(token, displayName, password, Guid.NewGuid().ToString(), passkey: null, cancellationToken);
    }

    public async Task<AccountOutcome> AcceptWithPasskeyAsync(
        string? token, string displayName, PasskeyAnswer answer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(displayName);
        ArgumentNullException.ThrowIfNull(answer);
        return await passkeys.TakeNewAsync(answer) is var (passkey, id, _)
            ? await AcceptAsync(token, displayName, password: null, id, passkey, cancellationToken)
            : AccountWrite.Refuse(new AccountProblem.PasskeyRefused());
    }

    private async Task<AccountOutcome> AcceptAsync(
        string? token, string displayName, string? password, string id, UserPasskeyInfo? passkey, CancellationToken cancellationToken)
    {
        var (state, invitation) = await ReadAsync(token, cancellationToken);
        if (state != LinkState.Open || invitation is null)
        {
            return AccountWrite.Refuse(new AccountProblem.LinkOver(state));
        }

        // Whoever invited answers for the roles; the person who accepts has no rights yet.
        NewAccount account = new(invitation.Mail, displayName, password, [.. invitation.Roles]);
        var problems = await creation.CheckAsync(account, cancellationToken);
        if (!problems.IsEmpty)
        {
            return AccountWrite.Refuse(problems);
        }

        invitation.End(InvitationState.Accepted, Now);
        session.Store(invitation);
        trail.Record(new(AuditKinds.InvitationAccepted, invitation.Subject));
        try
        {
            var outcome = await creation.RunAsync(account, id, passkey, cancellationToken);
            if (outcome is AccountOutcome.Saved && await users.FindByIdAsync(id) is { } user)
            {
                await tickets.GiveAsync(user, remember: false, passkey, cancellationToken);
            }

            return outcome;
        }
        catch (StaleDocumentException)
        {
            // Sent twice at once: the other one was first.
            return AccountWrite.Refuse(new AccountProblem.LinkOver(LinkState.Used));
        }
    }

    private static InvitationDocument Make(NewInvitation invitation) => new()
    {
        Id = Guid.NewGuid(),
        Mail = invitation.Mail.Trim(),
        Name = invitation.Name.Trim(),
        Roles = [.. invitation.Roles.Distinct(StringComparer.OrdinalIgnoreCase)],
    };

    private IDocumentQuery<InvitationIndex> Of(InvitationState? state)
    {
        var now = Now;
        return state switch
        {
            null => session.Query<InvitationIndex>(),
            InvitationState.Open => session.Query<InvitationIndex>(row => row.State == InvitationState.Open && row.OverUtc > now),
            InvitationState.Expired => session.Query<InvitationIndex>(row => row.State == InvitationState.Open && row.OverUtc <= now),
            { } ended => session.Query<InvitationIndex>(row => row.State == ended),
        };
    }

    private Task<InvitationDocument?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        session.Query<InvitationIndex>(row => row.Id == id).FirstOrDefaultAsync<InvitationDocument>(cancellationToken);

    private async Task<(LinkState State, InvitationDocument? Invitation)> ReadAsync(string? token, CancellationToken cancellationToken)
    {
        var invitation = LinkToken.TryParse(token, out var read) ? await FindAsync(read.Id, cancellationToken) : null;
        var state = invitation?.StateAt(Now) switch
        {
            null => LinkState.Unknown,
            InvitationState.Accepted => LinkState.Used,
            InvitationState.Revoked => LinkState.Revoked,
            // An older mail's link to an invitation that was sent again.
            _ when !read!.Opens(invitation.SecretHash) => LinkState.Used, // there is an invitation only where a token was read
            InvitationState.Expired => LinkState.Expired,
            _ => await inviters.AnswerForAsync(invitation) ? LinkState.Open : LinkState.Revoked,
        };
        if (state != LinkState.Open)
        {
            await dead.RecordAsync(What, state, invitation?.Subject);
        }

        return (state, invitation);
    }

    private async Task<InvitationOutcome> ChangeAsync(
        Guid id, Func<InvitationDocument, Task<InvitationOutcome>> change, CancellationToken cancellationToken)
    {
        await connection.TakeTurnAsync(cancellationToken);
        if (await FindAsync(id, cancellationToken) is not { State: InvitationState.Open } invitation)
        {
            return await RefuseAsync([new AccountProblem.InvitationOver()]);
        }

        ImmutableArray<AccountProblem> problems = [.. accountRules.CheckGiving(invitation.Roles)];
        return problems.IsEmpty ? await change(invitation) : await RefuseAsync(problems);
    }

    /// <summary>Lets the others have their turn.</summary>
    private async Task<InvitationOutcome> RefuseAsync(ImmutableArray<AccountProblem> problems)
    {
        await session.CancelAsync();
        return new InvitationOutcome.Refused(problems);
    }

    /// <param name="invitation">What is sent.</param>
    /// <param name="by">The account that answers for it from now on.</param>
    /// <param name="cancellationToken">Cancels before it is saved.</param>
    private async Task<InvitationOutcome> SendAsync(InvitationDocument invitation, string? by, CancellationToken cancellationToken)
    {
        if (!mails.CanLink)
        {
            return await RefuseAsync([new AccountProblem.NoPublicAddress()]);
        }

        invitation.InvitedBy = by;
        var token = LinkToken.For(invitation.Id);
        invitation.SecretHash = token.Hash;
        invitation.SentUtc = Now;
        invitation.OverUtc = Now + current.Portal.Settings<AccountSettings>(AccountSettings.Key).InvitationLasts;
        await mails.InviteAsync(MailAddress.Parse(invitation.Mail), token, invitation.OverUtc, cancellationToken);
        return await SaveAsync(invitation, AuditKinds.InvitationSent, cancellationToken);
    }

    private async Task<InvitationOutcome> SaveAsync(InvitationDocument invitation, string kind, CancellationToken cancellationToken)
    {
        session.Store(invitation);
        trail.Record(new(kind, invitation.Subject, new AuditDetail("roles", invitation.Roles)));
        await session.SaveChangesAsync(cancellationToken);
        return new InvitationOutcome.Saved(invitation.Show(Now));
    }
}
