using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace HousingFirst.Platform.Security.Sessions;

/// <summary>Keeps the sessions that tickets belong to. A ticket names its session, and is worth nothing once that is gone.</summary>
internal sealed class SessionRegister(
    IDocumentSession session, IHttpContextAccessor http, ICurrentPortal current, IOptions<SecurityOptions> options, TimeProvider clock)
{
    private const string Item = "session";
    private const string LockItem = "locks";

    /// <summary>How closely use is written down where nothing locks: coarser than it is looked at, so that reading writes seldom.</summary>
    public static readonly TimeSpan Grain = TimeSpan.FromMinutes(15);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>The session that a ticket belongs to; null for one from before there were any.</summary>
    public static Guid? IdOf(AuthenticationProperties? ticket) => Guid.TryParse(ticket?.GetString(Item), out var id) ? id : null;

    /// <summary>Whether a ticket says that its session may be locked. Where it does not, the session is asked within a minute.</summary>
    public static bool MayLock(AuthenticationProperties? ticket) => ticket?.GetString(LockItem) is not null;

    /// <summary>Writes into a ticket whether its session may be locked.</summary>
    public static void WriteLock(AuthenticationProperties ticket, bool mayLock)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        ticket.SetString(LockItem, mayLock ? "1" : null);
    }

    /// <summary>The session of the current request.</summary>
    public async Task<Guid?> CurrentAsync() => http.HttpContext is { } context
        ? IdOf((await context.AuthenticateAsync(IdentityConstants.ApplicationScheme)).Properties)
        : null;

    /// <summary>Begins a session in memory and writes its name into the ticket.</summary>
    public void Begin(string accountId, AuthenticationProperties ticket, string? passkeyId, bool isFresh) =>
        Store(accountId, ticket, passkeyId, isFresh ? Now : default);

    private void Store(string accountId, AuthenticationProperties ticket, string? passkeyId, DateTime provedUtc)
    {
        var device = DeviceFamily.Of(http.HttpContext?.Request.Headers.UserAgent);
        SessionDocument begun = new()
        {
            Id = Guid.NewGuid(),
            AccountId = accountId,
            Browser = device.Browser,
            System = device.System,
            FirstUtc = Now,
            LastUtc = Now,
            ProvedUtc = provedUtc,
            PasskeyId = passkeyId,
            IsRemembered = ticket.IsPersistent,
            IsWatched = current.Portal.Settings<AccountSettings>(AccountSettings.Key).LocksAfter(ownMinutes: 0) is not null,
        };
        session.Store(begun);
        ticket.SetString(Item, begun.Id.ToString());
    }

    /// <summary>Begins a session for a ticket that has none, and saves it.</summary>
    public Task AdoptAsync(string accountId, AuthenticationProperties ticket, CancellationToken cancellationToken)
    {
        Store(accountId, ticket, passkeyId: null, default);
        return session.SaveChangesAsync(cancellationToken);
    }

    public Task<SessionDocument?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        session.Query<SessionIndex>(row => row.Id == id).FirstOrDefaultAsync<SessionDocument>(cancellationToken);

    /// <summary>The sessions whose tickets have not run out.</summary>
    public Task<IReadOnlyList<SessionDocument>> ListAsync(string accountId, CancellationToken cancellationToken)
    {
        var (remembered, others) = Oldest();
        return session.Query<SessionIndex>(row => row.AccountId == accountId)
            .Where(row => row.LastUtc > others || (row.IsRemembered && row.LastUtc > remembered))
            .OrderByDescending(row => row.LastUtc).ListAsync<SessionDocument>(cancellationToken);
    }

    /// <summary>Those whose tickets have run out.</summary>
    public IDocumentQuery<SessionIndex> Over()
    {
        var (remembered, others) = Oldest();
        return session.Query<SessionIndex>(row => row.LastUtc <= remembered || (!row.IsRemembered && row.LastUtc <= others));
    }

    /// <summary>Marks a session as used that does not lock, when that has not been written down lately.</summary>
    public async Task UseAsync(SessionDocument used, CancellationToken cancellationToken)
    {
        if (Now - used.LastUtc < Grain && !used.IsWatched)
        {
            return;
        }

        used.LastUtc = Now;
        used.IsWatched = false;
        session.Store(used);
        try
        {
            await session.SaveChangesAsync(cancellationToken);
        }
        catch (StaleDocumentException)
        {
            // Another request of the same session has written it, or it was ended; the next check sees which.
        }
    }

    /// <summary>Ends the account's sessions in the open unit of work, except the current request's own.</summary>
    public Task EndOthersAsync(string accountId, CancellationToken cancellationToken) => EndAsync(accountId, _ => true, cancellationToken);

    /// <summary>Ends those of them that were begun with a passkey. The request's own goes on: its owner has just given another proof.</summary>
    public Task EndBegunWithAsync(string accountId, string passkeyId, CancellationToken cancellationToken) =>
        EndAsync(accountId, known => known.PasskeyId == passkeyId, cancellationToken);

    private async Task EndAsync(string accountId, Func<SessionDocument, bool> which, CancellationToken cancellationToken)
    {
        var own = await CurrentAsync();
        foreach (var ended in await session.Query<SessionIndex>(row => row.AccountId == accountId).ListAsync<SessionDocument>(cancellationToken))
        {
            if (ended.Id != own && which(ended))
            {
                session.Delete(ended);
            }
        }
    }

    // A ticket runs on from its last use, which is written down to the grain.
    private (DateTime Remembered, DateTime Others) Oldest() =>
        (Now - options.Value.RememberedLength - Grain, Now - options.Value.SessionLength - Grain);
}
