namespace HousingFirst.Sdk.Security;

/// <summary>
/// Locks a session that nobody has used for a while (<see cref="AccountSettings.LockMinutes"/>) instead of ending it. Until its owner has given a proof
/// (<see cref="IFreshProof"/>) it is worth no more than a stranger's request: <see cref="IPermissionChecker"/> knows nobody, and what is not open to everybody leads to the lock.
/// </summary>
public interface ISessionLock
{
    /// <summary>Who is waited for; null where the current request's session is not locked.</summary>
    LockedPerson? Waiting { get; }

    /// <summary>Whose session it is, as the pages of one that locks carry it (<see cref="Theming.PageLock"/>); null where it is locked, does not lock, or nobody is signed in.</summary>
    string? Mark { get; }

    /// <summary>Locks the current session now, where it locks at all.</summary>
    Task LockAsync(CancellationToken cancellationToken);

    /// <summary>After how many minutes its owner lets the current session lock, beside what the portal asks for; 0 for never.</summary>
    Task<int> OwnMinutesAsync(CancellationToken cancellationToken);

    /// <summary>Lets the current session lock after one of <see cref="AccountSettings.LockChoices"/>, or never (0). What the portal asks for counts all the same.</summary>
    Task ChooseAsync(int minutes, CancellationToken cancellationToken);
}
