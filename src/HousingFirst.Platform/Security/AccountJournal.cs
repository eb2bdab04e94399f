using HousingFirst.Platform.Security.Sessions;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;

namespace HousingFirst.Platform.Security;

/// <summary>Writes down what happens to accounts, in the log and in the portal's trail: id and event, never who the person is.</summary>
internal sealed partial class AccountJournal(IAuditTrail trail, IDocumentSession session, ICurrentPortal current, ILogger<AccountJournal> logger)
{
    public async Task SignedInAsync(string account, SignInProof? proof, CancellationToken cancellationToken)
    {
        await SaveAsync(AuditKinds.SignedIn, account, account, proof is { IsOfWorkplace: true } ? [new("by", proof.Name)] : [], cancellationToken);
        LogSignedIn(logger, current.Portal.Name, account);
    }

    /// <summary>
    /// A session was ended. That has happened, so it is written down whether or not the person is still there, and stands when it cannot be.
    /// </summary>
    public async Task SignedOutAsync(string account, Guid? ended)
    {
        try
        {
            if (ended is { } id
                && await session.Query<SessionIndex>(row => row.Id == id).FirstOrDefaultAsync<SessionDocument>(CancellationToken.None) is { } known)
            {
                session.Delete(known);
            }

            await SaveAsync(AuditKinds.SignedOut, account, account, [], CancellationToken.None);
        }
#pragma warning disable CA1031 // Whatever keeps the trail from being written, the person is signed out and must not be told otherwise.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            LogSignOutUnwritten(logger, current.Portal.Name, account, exception);
        }

        LogSignedOut(logger, current.Portal.Name, account);
    }

    /// <summary>Somebody was turned away, and it is written down also when they did not wait for the answer.</summary>
    /// <param name="outcome">Why.</param>
    /// <param name="account">The account that the mail address belongs to, if any. Who tried is not known.</param>
    public async Task RefusedAsync(SignInOutcome outcome, string? account)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        await SaveAsync(AuditKinds.SignInRefused, account, null, [new("reason", outcome.GetType().Name)], CancellationToken.None);
        LogRefused(logger, current.Portal.Name, outcome.GetType().Name);
    }

    /// <summary>An account was closed. The attempt has been counted, so it is written down whether or not its sender is still there.</summary>
    public async Task LockedOutAsync(string account)
    {
        await SaveAsync(AuditKinds.LockedOut, account, null, [], CancellationToken.None);
        LogLockedOut(logger, current.Portal.Name, account);
    }

    /// <summary>Has a change recorded together with it.</summary>
    public void Changing(string account, AccountChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        trail.Record(new(change.Kind, Subject(account), change.Details));
    }

    /// <summary>The change is saved.</summary>
    public void Changed(string account, AccountChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        LogChanged(logger, current.Portal.Name, account, change.Kind);
    }

    private static AuditSubject? Subject(string? account) => account is null ? null : new(AuditSubject.Account, account);

    private Task SaveAsync(string kind, string? account, string? by, AuditDetail[] details, CancellationToken cancellationToken)
    {
        trail.Record(new(kind, Subject(account), [.. details]) { AccountId = by });
        return session.SaveChangesAsync(cancellationToken);
    }

    [LoggerMessage(1402, LogLevel.Information, "Account {Account} of portal {Portal} signed in")]
    private static partial void LogSignedIn(ILogger logger, string portal, string account);

    [LoggerMessage(1403, LogLevel.Information, "Sign-in to portal {Portal} refused: {Outcome}")]
    private static partial void LogRefused(ILogger logger, string portal, string outcome);

    [LoggerMessage(1404, LogLevel.Warning, "Account {Account} of portal {Portal} is closed after too many wrong passwords")]
    private static partial void LogLockedOut(ILogger logger, string portal, string account);

    [LoggerMessage(1405, LogLevel.Information, "Account {Account} of portal {Portal}: {Change}")]
    private static partial void LogChanged(ILogger logger, string portal, string account, string change);

    [LoggerMessage(1406, LogLevel.Information, "Account {Account} of portal {Portal} signed out")]
    private static partial void LogSignedOut(ILogger logger, string portal, string account);

    [LoggerMessage(1407, LogLevel.Error, "That account {Account} of portal {Portal} signed out could not be written into its audit trail")]
    private static partial void LogSignOutUnwritten(ILogger logger, string portal, string account, Exception exception);
}
