using HousingFirst.Platform.Documents;
using HousingFirst.Platform.Documents.Durable;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace HousingFirst.Platform.Security;

/// <summary>
/// Counts wrong passwords. One statement counts and closes, so that attempts made at once all count. The clock is the host's;
/// the framework's own lockout reads the system's.
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

    /// <summary>Counts a wrong password and answers whether it was the one that closed the account.</summary>
    public async Task<bool> CountFailureAsync(string id, CancellationToken cancellationToken)
    {
        var last = options.Value.FailuresBeforeLockout - 1;
        DateTimeOffset? until = WholeSeconds(clock.GetUtcNow() + options.Value.Lockout);
        await WriteAsync(
            account => account
                .SetProperty(user => user.LockoutEnd, user => user.AccessFailedCount >= last ? until : user.LockoutEnd)
                .SetProperty(user => user.AccessFailedCount, user => user.AccessFailedCount >= last ? 0 : user.AccessFailedCount + 1),
            id,
            cancellationToken);
        return await accounts.Users.AnyAsync(user => user.Id == id && user.LockoutEnd == until, cancellationToken);
    }

    /// <summary>Starts counting anew, and opens the account.</summary>
    public async Task ForgetAsync(PlatformUser user, CancellationToken cancellationToken)
    {
        if (user.AccessFailedCount != 0 || user.LockoutEnd is not null)
        {
            await WriteAsync(
                account => account
                    .SetProperty(found => found.LockoutEnd, (DateTimeOffset?)null)
                    .SetProperty(found => found.AccessFailedCount, 0),
                user.Id,
                cancellationToken);
        }
    }

    // Databases keep an instant with different precision, and it is compared with what was written.
    private static DateTimeOffset WholeSeconds(DateTimeOffset instant) => DateTimeOffset.FromUnixTimeSeconds(instant.ToUnixTimeSeconds());

    private async Task WriteAsync(
        Action<Microsoft.EntityFrameworkCore.Query.UpdateSettersBuilder<PlatformUser>> set, string id, CancellationToken cancellationToken)
    {
        var isOwn = !connection.IsWriting;
        await connection.BeginWriteAsync(cancellationToken);
        try
        {
            await accounts.Users.Where(user => user.Id == id).ExecuteUpdateAsync(set, cancellationToken);
            if (isOwn)
            {
                await connection.CommitAsync();
            }
        }
        catch when (isOwn)
        {
            await connection.RollbackAsync();
            throw;
        }
    }
}
