namespace HousingFirst.Sdk.Security;

/// <summary>
/// The authenticator app of accounts that sign in by password ("kode fra app"): after the password it is asked for a code that changes every half minute, and
/// ten recovery codes stand in for a telephone that is lost. A passkey counts as both factors and is asked for none. Owners change theirs after a fresh
/// proof (<see cref="IFreshProof"/>) and are told of it by mail. Nobody is ever shown the key again, or the codes.
/// </summary>
public interface ISecondFactors
{
    /// <summary>What the account has.</summary>
    Task<SecondFactor> FindAsync(string accountId, CancellationToken cancellationToken);

    /// <summary>Makes a key for an app, which counts when a code has proved it; nothing is kept of it until then. Null where there is no such account.</summary>
    Task<AppSetup?> AskAsync(string accountId, CancellationToken cancellationToken);

    /// <summary>The same key again, for a page whose code was wrong; null when its seal is another account's, another portal's or too old.</summary>
    Task<AppSetup?> AskAgainAsync(string accountId, string? seal, CancellationToken cancellationToken);

    /// <summary>
    /// Takes the app when the code is its own, ends the account's other sessions, and makes the recovery codes. Refused as
    /// <see cref="AccountProblem.CodeWrong"/>, <see cref="AccountProblem.SetupOver"/>, <see cref="AccountProblem.AppKnown"/> or
    /// <see cref="AccountProblem.ProofNeeded"/>.
    /// </summary>
    Task<RecoveryCodesOutcome> TurnOnAsync(string accountId, string? seal, string code, CancellationToken cancellationToken);

    /// <summary>Makes ten new recovery codes; the old ones are worth nothing. Needs the owner's fresh proof.</summary>
    Task<RecoveryCodesOutcome> RenewCodesAsync(string accountId, CancellationToken cancellationToken);

    /// <summary>
    /// Takes the app and its codes away, and ends the account's other sessions. Owners need a fresh proof; others reach the account or are refused. What is
    /// not there is taken away already.
    /// </summary>
    Task<AccountOutcome> TurnOffAsync(string accountId, CancellationToken cancellationToken);
}
