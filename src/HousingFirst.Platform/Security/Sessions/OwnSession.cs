using HousingFirst.Sdk.Documents;

namespace HousingFirst.Platform.Security.Sessions;

/// <summary>The session of the current request, for the person whose it is, also while it is locked.</summary>
internal sealed class OwnSession(SessionRegister register, IDocumentSession session, CurrentPerson person)
{
    public async Task<SessionDocument?> FindAsync(CancellationToken cancellationToken) =>
        await register.CurrentAsync() is { } id && await register.FindAsync(id, cancellationToken) is { } known && known.AccountId == person.OwnerId ? known : null;

    /// <summary>
    /// Changes it and saves; false when it has ended. In the write transaction nobody else writes that it was used meanwhile; a document that was read before it was
    /// opened is older than that, so whoever may have read one cancels first.
    /// </summary>
    public async Task<bool> ChangeAsync(Action<SessionDocument> change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        await session.FlushAsync(cancellationToken);
        if (await FindAsync(cancellationToken) is not { } known)
        {
            await session.CancelAsync();
            return false;
        }

        change(known);
        session.Store(known);
        await session.SaveChangesAsync(cancellationToken);
        return true;
    }
}
