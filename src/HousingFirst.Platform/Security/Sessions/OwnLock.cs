using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Http;

namespace HousingFirst.Platform.Security.Sessions;

/// <summary>The lock of the current request's session, as its owner sees it.</summary>
internal sealed class OwnLock(
    OwnSession own, SessionLocks locks, IDocumentSession session, IHttpContextAccessor http, TimeProvider clock) : ISessionLock
{
    public LockedPerson? Waiting => http.HttpContext is { } context && context.Features.Get<LockedSession>() is { } locked
        ? new(locked.AccountId, context.User.Identity?.Name ?? "")
        : null;

    public string? Mark => http.HttpContext?.Features.Get<OpenLock>()?.Show().Mark;

    public Task LockAsync(CancellationToken cancellationToken) => ChangeAsync(
        known =>
        {
            if (locks.AfterFor(known) is not null)
            {
                known.LockedUtc ??= clock.GetUtcNow().UtcDateTime;
            }
        },
        cancellationToken);

    /// <summary>Opens the lock for its owner, who has proved themselves in a way that is no fresh proof of their own account.</summary>
    public Task OpenAsync(CancellationToken cancellationToken) => ChangeAsync(known => known.Open(clock.GetUtcNow().UtcDateTime), cancellationToken);

    public async Task<int> OwnMinutesAsync(CancellationToken cancellationToken) => (await own.FindAsync(cancellationToken))?.LockMinutes ?? 0;

    public Task ChooseAsync(int minutes, CancellationToken cancellationToken) =>
        ChangeAsync(
            known =>
            {
                known.LockMinutes = AccountSettings.LockChoices.Contains(minutes) ? minutes : 0;

                // The time runs from here: what was written before was written to the quarter of an hour.
                known.LastUtc = clock.GetUtcNow().UtcDateTime;
                known.IsWatched = true;
            },
            cancellationToken);

    private async Task ChangeAsync(Action<SessionDocument> change, CancellationToken cancellationToken)
    {
        // What this request has read of the session before may be old.
        await session.CancelAsync();
        await own.ChangeAsync(change, cancellationToken);
    }
}
