namespace HousingFirst.Sdk.Security;

/// <summary>Signs the current request's person in to the current portal, and out of it.</summary>
public interface ISignIn
{
    /// <summary>Signs in when mail address and password belong together. Every refusal takes the same time.</summary>
    /// <param name="mail">The mail address.</param>
    /// <param name="password">The password.</param>
    /// <param name="remember">True: the session outlives the browser's.</param>
    /// <param name="cancellationToken">Cancels before the attempt is counted, not after.</param>
    Task<SignInOutcome> WithPasswordAsync(string mail, string password, bool remember, CancellationToken cancellationToken);

    /// <summary>Exchanges a one-time password for one of the owner's own, and signs in with it.</summary>
    /// <param name="mail">The mail address.</param>
    /// <param name="oneTime">The one-time password.</param>
    /// <param name="password">The password that the owner chose.</param>
    /// <param name="remember">True: the session outlives the browser's.</param>
    /// <param name="cancellationToken">Cancels before the attempt is counted, not after.</param>
    Task<SignInOutcome> WithOneTimePasswordAsync(string mail, string oneTime, string password, bool remember, CancellationToken cancellationToken);

    /// <summary>Whether this browser gave the right password lately and still owes a code.</summary>
    Task<bool> IsHalfwayAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Signs in who gave the right password before, with a code from their app or a recovery code. Each counts once; wrong ones count towards the
    /// lockout, as passwords do.
    /// </summary>
    Task<SignInOutcome> WithCodeAsync(string code, CancellationToken cancellationToken);

    /// <summary>
    /// Signs in with a passkey, which also tells whose it is. One that the portal does not know is <see cref="SignInOutcome.Wrong"/>. It opens an account that
    /// wrong passwords have closed: whoever guesses passwords keeps nobody out who has a passkey.
    /// </summary>
    Task<SignInOutcome> WithPasskeyAsync(PasskeyAnswer answer, bool remember, CancellationToken cancellationToken);

    /// <summary>Whether this session began with a passkey, or with a second factor that the workplace asked for.</summary>
    Task<bool> HasProvedTwiceAsync();

    /// <summary>Signs in again with the account as it is now, so that this session survives a change that ended the others.</summary>
    Task RenewAsync(CancellationToken cancellationToken);

    /// <summary>Signs out of this portal, on this device.</summary>
    Task SignOutAsync(CancellationToken cancellationToken);
}
