using System.Collections.Immutable;
using HousingFirst.Platform.Documents.Durable;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;
using Microsoft.EntityFrameworkCore;

namespace HousingFirst.Platform.Security.Links;

/// <summary>What is in the way of an invitation.</summary>
internal sealed class InvitationRules(AccountRules rules, RoleDirectory roles, DurableContext accounts, IDocumentSession session, TimeProvider clock)
{
    public async Task<ImmutableArray<AccountProblem>> CheckAsync(NewInvitation invitation, CancellationToken cancellationToken)
    {
        ImmutableArray<AccountProblem> beyond = [.. rules.CheckGiving(invitation.Roles)];
        return beyond.AddRange(await CheckAddressAsync(invitation, Guid.Empty, cancellationToken));
    }

    /// <summary>The same without asking who invites.</summary>
    /// <param name="invitation">What is asked for.</param>
    /// <param name="itself">Id of the invitation, when there is one already.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public async Task<ImmutableArray<AccountProblem>> CheckAddressAsync(NewInvitation invitation, Guid itself, CancellationToken cancellationToken)
    {
        var mail = invitation.Mail.Trim();
        var problems = rules.CheckMail(mail)
            .Concat(string.IsNullOrWhiteSpace(invitation.Name) ? [] : AccountRules.CheckName(invitation.Name)).ToList();
        if (rules.IsOperators(mail) && !problems.OfType<AccountProblem.BelongsToOperator>().Any())
        {
            // Also where another operator invites: whoever follows the link has no such right, and is refused.
            problems.Add(new AccountProblem.BelongsToOperator());
        }

        problems.AddRange((await roles.UnknownAsync(invitation.Roles, cancellationToken)).Select(role => new AccountProblem.UnknownRole(role)));
        var key = InvitationIndexProvider.KeyOf(mail);
        if (await accounts.Users.AnyAsync(user => user.NormalizedEmail == key, cancellationToken))
        {
            problems.Add(new AccountProblem.MailTaken());
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var waiting = session.Query<InvitationIndex>(
            row => row.MailKey == key && row.State == InvitationState.Open && row.OverUtc > now && row.Id != itself);
        if (await waiting.AnyAsync(cancellationToken))
        {
            problems.Add(new AccountProblem.AlreadyInvited());
        }

        return [.. problems];
    }
}
