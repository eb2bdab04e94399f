using HousingFirst.Platform.Security.SecondFactors;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Mail;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Security.Workplace;
using Microsoft.AspNetCore.Identity;

namespace HousingFirst.Platform.Security.Workplace;

/// <summary>
/// Finds whose account a proved person's is: by issuer and subject. A mail address leads to an account only where the portal's settings say so
/// and the issuer vouches for it.
/// </summary>
internal sealed class WorkplaceAccounts(
    UserManager<PlatformUser> users, WorkplaceLogins logins, AccountRules rules, AccountCreation creation, AccountWrite changes, FactorMails mails,
    RoleDirectory roles)
{
    private static readonly string Unwelcome = new AccountProblem.BelongsToOperator().Code;

    /// <summary>The account to be let in, or why there is none.</summary>
    public async Task<(PlatformUser? User, WorkplaceRefusal Reason)> FindAsync(
        IdToken token, WorkplaceSettings settings, CancellationToken cancellationToken)
    {
        if (await logins.FindAsync(token) is { } linked)
        {
            return Admit(linked);
        }

        if (!settings.LinksByMail && !settings.MakesAccounts)
        {
            return (null, WorkplaceRefusal.NoAccount);
        }

        if (!token.IsMailVerified || !MailAddress.TryParse(token.Mail, out var mail))
        {
            return (null, WorkplaceRefusal.MailUnverified);
        }

        if (await users.FindByEmailAsync(mail.Value) is { } known)
        {
            return settings.LinksByMail ? await TakeOverAsync(known, token, settings, cancellationToken) : (null, WorkplaceRefusal.NoAccount);
        }

        return settings.MakesAccounts ? await MakeAsync(mail.Value, token, settings, cancellationToken) : (null, WorkplaceRefusal.NoAccount);
    }

    /// <summary>Links an account with a proved person, unless another account of the portal is, or this one with another person.</summary>
    public async Task<WorkplaceRefusal?> LinkAsync(PlatformUser user, IdToken token, WorkplaceSettings settings, CancellationToken cancellationToken)
    {
        if (await logins.FindAsync(token) is { } linked)
        {
            return linked.Id == user.Id ? null : WorkplaceRefusal.LinkedElsewhere;
        }

        if (await logins.HasOneAsync(user, token))
        {
            return WorkplaceRefusal.LinkedAlready;
        }

        var outcome = await changes.RunAsync(
            user,
            new(AuditKinds.WorkplaceLinked),
            async () =>
            {
                await mails.TellAsync(user, FactorMails.WorkplaceLinked, cancellationToken);
                return await logins.AddAsync(user, token, settings.Name);
            },
            cancellationToken);
        return outcome is AccountOutcome.Saved ? null : WorkplaceRefusal.LinkedElsewhere;
    }

    private (PlatformUser? User, WorkplaceRefusal Reason) Admit(PlatformUser user) =>
        // An operator's rights reach over all portals; a portal's administrator chooses its provider.
        rules.IsOperators(user.Email) ? (null, WorkplaceRefusal.OfOperator)
        : user.IsEnabled ? (user, default)
        : (null, WorkplaceRefusal.Disabled);

    private async Task<(PlatformUser? User, WorkplaceRefusal Reason)> TakeOverAsync(
        PlatformUser known, IdToken token, WorkplaceSettings settings, CancellationToken cancellationToken)
    {
        var (user, reason) = Admit(known);
        return user is null ? (null, reason)
            : await LinkAsync(user, token, settings, cancellationToken) is { } refusal ? (null, refusal)
            : (user, default);
    }

    private async Task<(PlatformUser? User, WorkplaceRefusal Reason)> MakeAsync(
        string mail, IdToken token, WorkplaceSettings settings, CancellationToken cancellationToken)
    {
        var claimed = ClaimedRoles.Of(settings, token.Roles ?? []);
        if (settings.Roles.Count > 0 && settings.NewRole.Length == 0 && claimed.IsEmpty)
        {
            return (null, WorkplaceRefusal.NoRole);
        }

        List<string> wanted = [.. settings.NewRole.Length > 0 ? claimed.Append(settings.NewRole) : claimed];
        var unknown = await roles.UnknownAsync(wanted, cancellationToken);
        NewAccount account = new(mail, NameOf(token, mail), Password: null, [.. wanted.Except(unknown, StringComparer.OrdinalIgnoreCase)]);
        var problems = await creation.CheckAsync(account, cancellationToken);
        if (!problems.IsEmpty)
        {
            return (null, problems.Any(problem => problem.Code == Unwelcome) ? WorkplaceRefusal.OfOperator : WorkplaceRefusal.NoAccount);
        }

        var id = Guid.NewGuid().ToString();
        var outcome = await creation.RunAsync(account, id, user => logins.AddAsync(user, token, settings.Name), cancellationToken);
        return outcome is AccountOutcome.Saved && await users.FindByIdAsync(id) is { } user ? (user, default) : (null, WorkplaceRefusal.NoAccount);
    }

    private static string NameOf(IdToken token, string mail) =>
        AccountRules.CheckName(token.Name).Any() || token.Name.Any(char.IsControl)
            ? mail[..Math.Min(mail.IndexOf('@', StringComparison.Ordinal), 100)]
            : token.Name;
}
