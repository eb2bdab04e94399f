using HousingFirst.Platform.Documents;
using HousingFirst.Platform.Documents.Durable;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace HousingFirst.Platform.Security;

/// <summary>
/// Counts wrong passwords and codes, and closes accounts for a while: before they are compared, so that attempts made at once all count. The clock is the
/// host's; the framework's own lockout reads the system's.
/// </summary>
internal sealed class Lockouts(DurableContext accounts, PortalConnection connection, IOptions<SecurityOptions> options, TimeProvider clock)
{
    /// <summary>When the account opens again, or null when it is open.</summary>
    public DateTimeOffset? ClosedUntil(PlatformUser user) => user.LockoutEnd > clock.GetUtcNow() ? user.LockoutEnd : null;

    /// <summary>The same as the database has it now: others may have counted since the account was read.</summary>
    public async Task<DateTimeOffset?> ClosedUntilAsync(string id, CancellationToken cancellationToken)
    {
        var until = await accounts.Users.Where(user => user.Id == id).Select(user => user.LockoutEnd).FirstOrDefaultAsync(cancellationToken);
        return until > clock.GetUtcNow() ? until : null;
    }

    /// <summary>
    /// Counts an attempt as a wrong one. It comes before anything is compared: of many that are sent at once no more are looked at than of as many sent one after the
    /// other. Null where the account is closed; else whether it was the attempt that closed it.
    /// </summary>
    public async Task<bool?> CountAsync(string id, CancellationToken cancellationToken)
    {
        DateTimeOffset? until = WholeSeconds(clock.GetUtcNow() + options.Value.Lockout);
        var last = options.Value.FailuresBeforeLockout - 1;
        while (true)
        {
            var seen = await accounts.Users.Where(user => user.Id == id).Select(user => user.LockoutEnd).FirstOrDefaultAsync(cancellationToken);
            if (seen > clock.GetUtcNow())
            {
                return null;
            }

            // One statement, and nothing where somebody has closed the account since it was looked at. A lockout that is over starts anew.
            var (isCounted, hasClosed) = await connection.InWriteAsync(
                async () => (
                    await accounts.Users.Where(user => user.Id == id && user.LockoutEnd == seen).ExecuteUpdateAsync(
                        account => account
                            .SetProperty(user => user.LockoutEnd, user => seen == null && user.AccessFailedCount >= last ? until : null)
                            .SetProperty(user => user.AccessFailedCount, user => seen == null ? user.AccessFailedCount + 1 : 1),
                        cancellationToken) > 0,
                    // Still in the transaction, in which nobody else counts.
                    await accounts.Users.AnyAsync(user => user.Id == id && user.LockoutEnd == until, cancellationToken)),
                cancellationToken);
            if (isCounted)
            {
                return hasClosed;
            }

            if (!await accounts.Users.AnyAsync(user => user.Id == id, cancellationToken))
            {
                // Gone since it was found.
                return null;
            }
        }
    }

    /// <summary>Takes back one attempt that was counted and turned out right, and what it closed. Those of others stay.</summary>
    public Task TakeBackAsync(string id, CancellationToken cancellationToken) => connection.InWriteAsync(
        () => accounts.Users.Where(user => user.Id == id && user.AccessFailedCount > 0).ExecuteUpdateAsync(
            account => account
                .SetProperty(user => user.LockoutEnd, (DateTimeOffset?)null)
                .SetProperty(user => user.AccessFailedCount, user => user.AccessFailedCount - 1),
            cancellationToken),
        cancellationToken);

    /// <summary>Starts counting anew, and opens the account.</summary>
    public Task ForgetAsync(string id, CancellationToken cancellationToken) => connection.InWriteAsync(
        () => accounts.Users.Where(user => user.Id == id && (user.AccessFailedCount != 0 || user.LockoutEnd != null)).ExecuteUpdateAsync(
            account => account
                .SetProperty(found => found.LockoutEnd, (DateTimeOffset?)null)
                .SetProperty(found => found.AccessFailedCount, 0),
            cancellationToken),
        cancellationToken);

    // Databases keep an instant with different precision, and it is compared with what was written.
    private static DateTimeOffset WholeSeconds(DateTimeOffset instant) => DateTimeOffset.FromUnixTimeSeconds(instant.ToUnixTimeSeconds());
}
