using System.Collections.Immutable;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Mail;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;

namespace HousingFirst.Platform.Security.Links;

internal sealed partial class MailDomains(
    IPortalSettings settings,
    IDocumentSession session,
    AccountRules rules,
    RoleDirectory roles,
    Invitations invitations,
    ISubmissionLimit limit,
    SameAnswer answer,
    ICurrentPortal current,
    ILogger<MailDomains> logger)
    : IMailDomains
{
    // Anybody can make up addresses at a domain that is let in; they fill no mail server.
    private const int MailsADay = 500;

    private AccountSettings Present => current.Portal.Settings<AccountSettings>(AccountSettings.Key);

    public async Task<ImmutableArray<AccountProblem>> SetAsync(string domain, string role, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(domain);
        ArgumentNullException.ThrowIfNull(role);
        List<AccountProblem> problems = [.. rules.CheckGiving([role])];
        problems.AddRange((await roles.UnknownAsync([role], cancellationToken)).Select(unknown => new AccountProblem.UnknownRole(unknown)));
        if (string.Equals(role, WellKnownRoles.Administrator, StringComparison.OrdinalIgnoreCase))
        {
            problems.Add(new AccountProblem.NotByDomain());
        }

        if (!MailAddress.TryParse($"a@{domain.Trim().TrimStart('@')}", out var read))
        {
            problems.Add(new AccountProblem.DomainInvalid());
        }
        else if (problems.Count == 0)
        {
            await SaveAsync([.. Without(read.Domain), new(read.Domain.ToLowerInvariant(), role)], cancellationToken);
        }

        return [.. problems];
    }

    public Task RemoveAsync(string domain, CancellationToken cancellationToken) => SaveAsync([.. Without(domain)], cancellationToken);

    public Task AskAsync(string mail, CancellationToken cancellationToken) => answer.GiveAsync(
        async () =>
        {
            if (!MailAddress.TryParse(mail, out var read)
                || Present.Domains.FirstOrDefault(domain => IsSame(domain.Domain, read.Domain)) is not { } domain
                || IsAdministrator(domain.Role))
            {
                return;
            }

            if (limit.Take("join-mail", int.MaxValue, MailsADay) is null)
            {
                await invitations.AskAsync(read.Value, domain.Role, cancellationToken);
            }
            else
            {
                LogUsedUp(logger, current.Portal.Name, MailsADay);
            }
        },
        cancellationToken);

    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    // A recipe can write what the page refuses.
    private static bool IsAdministrator(string role) => IsSame(role, WellKnownRoles.Administrator);

    private IEnumerable<MailDomain> Without(string domain) => Present.Domains.Where(known => !IsSame(known.Domain, domain));

    private async Task SaveAsync(IEnumerable<MailDomain> domains, CancellationToken cancellationToken)
    {
        var sorted = domains.OrderBy(known => known.Domain, StringComparer.Ordinal).ToList();
        await settings.SetAsync(AccountSettings.Key, Present with { Domains = sorted }, cancellationToken);
        await session.SaveChangesAsync(cancellationToken);
    }

    [LoggerMessage(1409, LogLevel.Warning, "Mail domains of portal {Portal} have had their {Number} invitations of a day; no more are sent now")]
    private static partial void LogUsedUp(ILogger logger, string portal, int number);
}
