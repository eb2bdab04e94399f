using System.Collections.Immutable;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Mail;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Security.Workplace;

namespace HousingFirst.Platform.Security.Workplace;

internal sealed class WorkplaceSetup(
    IPortalSettings settings, IDocumentSession session, ICurrentPortal current, WorkplaceAddress addresses, ProviderReader reader,
    WorkplaceSecret secrets, RightsReach reach, RoleDirectory roles, IPublicAddress address)
    : IWorkplaceSetup
{
    private const int LongestText = 200;
    private const int LongestSecret = 1000;
    private const int MostLines = 100;

    public Uri? ReturnAddress => address.Of(WorkplaceProof.ReturnPage);

    public async Task<ImmutableArray<WorkplaceFinding>> SaveAsync(WorkplaceSettings wanted, string? secret, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        ImmutableArray<WorkplaceFinding> wrong = [.. Check(wanted, secret), .. await CheckRolesAsync(wanted, cancellationToken)];
        if (wrong.IsEmpty)
        {
            var present = current.Portal.Settings<WorkplaceSettings>(WorkplaceSettings.Key).SealedSecret;
            var sealedSecret = secret is null ? present : secrets.Seal(secret);
            await settings.SetAsync(WorkplaceSettings.Key, wanted with { SealedSecret = sealedSecret }, cancellationToken);
            await session.SaveChangesAsync(cancellationToken);
        }

        return wrong;
    }

    public async Task<ImmutableArray<WorkplaceFinding>> TryAsync(string authority, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return (await reader.ReadAsync(authority, cancellationToken)).Wrong;
    }

    private IEnumerable<WorkplaceFinding> Check(WorkplaceSettings wanted, string? secret)
    {
        if ((wanted.IsOn || wanted.Authority.Length > 0) && addresses.Check(wanted.Authority, out _) is { } problem)
        {
            yield return new(problem);
        }

        if (wanted.IsOn && wanted.ClientId.Length == 0)
        {
            yield return new(WorkplaceProblem.ClientMissing);
        }

        if (wanted.IsOn && wanted.Name.Length == 0)
        {
            yield return new(WorkplaceProblem.NameMissing);
        }

        if (wanted.Roles.Count > 0 && wanted.RoleClaim.Length == 0)
        {
            yield return new(WorkplaceProblem.RoleClaimMissing);
        }

        // A provider of everybody's, such as one for private mail, would make everybody a member.
        if (wanted is { IsOn: true, MakesAccounts: true, MailDomains.Count: 0, Tenants.Count: 0 }
            && (wanted.Roles.Count == 0 || wanted.NewRole.Length > 0))
        {
            yield return new(WorkplaceProblem.Unbounded);
        }

        foreach (var domain in wanted.MailDomains.Where(domain => !MailAddress.TryParse($"a@{domain}", out _)))
        {
            yield return new(WorkplaceProblem.DomainInvalid, domain);
        }

        foreach (var field in TooLong(wanted, secret))
        {
            yield return new(WorkplaceProblem.TooLong, field);
        }
    }

    private static IEnumerable<string> TooLong(WorkplaceSettings wanted, string? secret)
    {
        var texts = new[]
        {
            (nameof(wanted.ClientId), wanted.ClientId), (nameof(wanted.Name), wanted.Name), (nameof(wanted.RoleClaim), wanted.RoleClaim),
        };
        var lists = new[]
        {
            (nameof(wanted.MailDomains), wanted.MailDomains), (nameof(wanted.Tenants), wanted.Tenants),
            (nameof(wanted.SecondFactors), wanted.SecondFactors),
            (nameof(wanted.Roles), [.. wanted.Roles.Select(given => given.Value)]),
        };
        return texts.Where(text => text.Item2.Length > LongestText).Select(text => text.Item1)
            .Concat(lists.Where(list => list.Item2.Count > MostLines || list.Item2.Any(line => line.Length > LongestText)).Select(list => list.Item1))
            .Concat(secret is { Length: > LongestSecret } ? ["Secret"] : []);
    }

    // Who may do less shall not become more by a claim that they give themselves, or by a provider of their own that knows everybody's mail address.
    private async Task<IEnumerable<WorkplaceFinding>> CheckRolesAsync(WorkplaceSettings wanted, CancellationToken cancellationToken)
    {
        var given = wanted.Roles.Select(one => one.Role).Append(wanted.NewRole).Where(role => role.Length > 0).ToList();
        var unknown = await roles.UnknownAsync(given, cancellationToken);
        var present = current.Portal.Settings<WorkplaceSettings>(WorkplaceSettings.Key);

        // What counts as a second factor counts for linked administrators too.
        var reached = wanted.LinksByMail || wanted.SecondFactors.Except(present.SecondFactors, StringComparer.Ordinal).Any()
            ? given.Append(WellKnownRoles.Administrator)
            : given;
        return unknown.Select(role => new WorkplaceFinding(WorkplaceProblem.RoleUnknown, role))
            .Concat(reached.Distinct(StringComparer.OrdinalIgnoreCase).Where(role => !reach.HasRole(role))
                .Select(role => new WorkplaceFinding(WorkplaceProblem.RoleBeyond, role)));
    }
}
