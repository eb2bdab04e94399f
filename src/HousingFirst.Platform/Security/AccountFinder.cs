using HousingFirst.Platform.Documents.Durable;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;
using Microsoft.EntityFrameworkCore;

namespace HousingFirst.Platform.Security;

/// <summary>Finds accounts of the current portal, a page at a time, in the database.</summary>
internal sealed class AccountFinder(DurableContext accounts)
{
    private const int MostWords = 8;

    // Rows that a database may pass over before it pays to ask how many there are.
    private const int Far = 200;

    public Task<int> CountAsync(AccountQuery query, CancellationToken cancellationToken) => Of(query).CountAsync(cancellationToken);

    public async Task<IReadOnlyList<Account>> ListAsync(AccountQuery query, int skip, int take, CancellationToken cancellationToken)
    {
        var found = skip < Far ? await PageAsync(query, skip, take, cancellationToken) : await NearestAsync(query, skip, take, cancellationToken);
        var ids = found.ConvertAll(user => user.Id);
        var roles = (await accounts.UserRoles.Where(given => ids.Contains(given.UserId))
            .Join(accounts.Roles, given => given.RoleId, role => role.Id, (given, role) => new { given.UserId, role.Name })
            .ToListAsync(cancellationToken)).ToLookup(given => given.UserId, given => given.Name!, StringComparer.Ordinal);
        var passkeys = await accounts.UserPasskeys.Where(passkey => ids.Contains(passkey.UserId)).GroupBy(passkey => passkey.UserId)
            .Select(group => new { Id = group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Id, group => group.Count, StringComparer.Ordinal, cancellationToken);
        return found.ConvertAll(user => user.Show(roles[user.Id], passkeys.GetValueOrDefault(user.Id)));
    }

    // A database walks through all that it passes over; so a page near the end is read from there.
    private async Task<List<PlatformUser>> NearestAsync(AccountQuery query, int skip, int take, CancellationToken cancellationToken)
    {
        var total = await CountAsync(query, cancellationToken);
        var behind = total - skip - take;
        if (behind >= skip)
        {
            return await PageAsync(query, skip, take, cancellationToken);
        }

        var backwards = await PageAsync(
            query with { IsDescending = !query.IsDescending }, Math.Max(0, behind), Math.Max(0, Math.Min(take, total - skip)), cancellationToken);
        backwards.Reverse();
        return backwards;
    }

    private Task<List<PlatformUser>> PageAsync(AccountQuery query, int skip, int take, CancellationToken cancellationToken) =>
        Sorted(Of(query), query).AsNoTracking().Skip(skip).Take(take).ToListAsync(cancellationToken);

    private IQueryable<PlatformUser> Of(AccountQuery query)
    {
        var users = accounts.Users.AsQueryable();
        foreach (var word in DanishText.Fold(query.Words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords))
        {
            users = users.Where(user => user.Words.Contains(word));
        }

        if (query.Role is { } role)
        {
            var id = RoleDirectory.Normalize(role);
            users = users.Where(user => accounts.UserRoles.Any(given =>
                given.UserId == user.Id && accounts.Roles.Any(known => known.Id == given.RoleId && known.NormalizedName == id)));
        }

        if (query.HasSecondFactor is { } has)
        {
            users = users.Where(user => (user.TwoFactorEnabled || accounts.UserPasskeys.Any(passkey => passkey.UserId == user.Id)) == has);
        }

        return query.State switch
        {
            AccountState.Active => users.Where(user => user.IsEnabled && user.OneTimeUntil == null),
            AccountState.Waiting => users.Where(user => user.IsEnabled && user.OneTimeUntil != null),
            AccountState.Disabled => users.Where(user => !user.IsEnabled),
            _ => users,
        };
    }

    private static IOrderedQueryable<PlatformUser> Sorted(IQueryable<PlatformUser> users, AccountQuery query) => (query.Sort, query.IsDescending) switch
    {
        (AccountSort.Mail, false) => users.OrderBy(user => user.NormalizedEmail).ThenBy(user => user.Id),
        (AccountSort.Mail, true) => users.OrderByDescending(user => user.NormalizedEmail).ThenByDescending(user => user.Id),
        (_, false) => users.OrderBy(user => user.NameKey).ThenBy(user => user.Id),
        (_, true) => users.OrderByDescending(user => user.NameKey).ThenByDescending(user => user.Id),
    };
}
