using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using Microsoft.Extensions.Options;

namespace HousingFirst.Platform.Security.Sessions;

/// <summary>Locks sessions that were not used for long enough. Use and lock stand in the session's document: another tab, or a copy of its cookie, is as locked.</summary>
internal sealed class SessionLocks(IDocumentSession session, ICurrentPortal current, IOptions<SecurityOptions> options, TimeProvider clock)
{
    // Finer than what is shown to the owner, and still no write at each request. Below the minute in which open pages tell that they are in use.
    private static readonly TimeSpan Grain = TimeSpan.FromSeconds(50);

    private AccountSettings Settings => current.Portal.Settings<AccountSettings>(AccountSettings.Key);

    /// <summary>Whether the portal asks all of its sessions to lock.</summary>
    public bool IsAskedOfAll => Settings.LocksAfter(ownMinutes: 0) is not null;

    /// <summary>Whether a session has to be looked at before each request: it locks, or is locked.</summary>
    public bool Concerns(SessionDocument known)
    {
        ArgumentNullException.ThrowIfNull(known);
        return known.LockedUtc is not null || AfterFor(known) is not null;
    }

    /// <summary>Whether a session is locked by now. The request that asks counts as use where it is not, unless nobody has pressed anything.</summary>
    public async Task<bool> IsLockedAsync(SessionDocument known, bool isUse, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(known);
        if (known.LockedUtc is not null || AfterFor(known) is not { } after)
        {
            return known.LockedUtc is not null;
        }

        var now = clock.GetUtcNow().UtcDateTime;
        if (now - known.LastUtc >= after + Doubt(known))
        {
            known.LockedUtc = now;
            await SaveAsync(known, cancellationToken);
            return true;
        }

        if (isUse && (now - known.LastUtc >= Grain || !known.IsWatched))
        {
            known.LastUtc = now;
            known.IsWatched = true;
            await SaveAsync(known, cancellationToken);
        }

        return false;
    }

    public TimeSpan? AfterFor(SessionDocument known)
    {
        ArgumentNullException.ThrowIfNull(known);
        return Settings.LocksAfter(known.LockMinutes);
    }

    // From before it could lock: its owner may have used it until now, and is not locked in the middle of it.
    private TimeSpan Doubt(SessionDocument known) => known.IsWatched ? TimeSpan.Zero : SessionRegister.Grain + options.Value.SessionCheck;

    private async Task SaveAsync(SessionDocument known, CancellationToken cancellationToken)
    {
        session.Store(known);
        try
        {
            await session.SaveChangesAsync(cancellationToken);
        }
        catch (StaleDocumentException)
        {
            // Another request of the same session has written it, or it was ended: the next request sees which.
        }
    }
}
