namespace HousingFirst.Sdk.Security;

/// <summary>Where the current portal's accounts are signed in. Neither a network address nor the browser's whole name is kept.</summary>
public interface ISessions
{
    /// <summary>The sessions of an account that have not ended, the one last used first.</summary>
    Task<IReadOnlyList<AccountSession>> ListAsync(string accountId, CancellationToken cancellationToken);

    /// <summary>Ends one of them within a minute. One that is not there any more has ended.</summary>
    Task<AccountOutcome> EndAsync(string accountId, Guid id, CancellationToken cancellationToken);
}
