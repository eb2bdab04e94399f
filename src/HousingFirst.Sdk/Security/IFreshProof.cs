namespace HousingFirst.Sdk.Security;

/// <summary>
/// Whether it is still the owner who sits at a session. What changes the ways into an account asks for a proof that is younger than five minutes: signing in is
/// one, and so is the password or a passkey given again. The same proof opens the lock of a session (<see cref="ISessionLock"/>): its owner counts, though nobody is signed in until then.
/// </summary>
public interface IFreshProof
{
    /// <summary>Whether the current session was proved lately.</summary>
    Task<bool> IsFreshAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Whether only a passkey counts in this session: its owner's role asks for more than a password, they own one, and have not shown it here yet.
    /// </summary>
    Task<bool> AsksForPasskeyAsync(CancellationToken cancellationToken);

    /// <summary>Takes the signed-in person's password as proof. Wrong ones count towards the lockout, and a closed account answers the same.</summary>
    Task<bool> WithPasswordAsync(string password, CancellationToken cancellationToken);

    /// <summary>Takes a passkey of the signed-in person's as proof.</summary>
    Task<bool> WithPasskeyAsync(PasskeyAnswer answer, CancellationToken cancellationToken);
}
