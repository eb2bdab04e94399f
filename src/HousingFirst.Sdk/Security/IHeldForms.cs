namespace HousingFirst.Sdk.Security;

/// <summary>
/// Gives back what somebody posted while their session was locked (<see cref="ISessionLock"/>): to that session alone, for an hour. It is sent when they press the
/// button themselves, never by the portal.
/// </summary>
public interface IHeldForms
{
    /// <summary>A held form of the current session's; null where there is none such, or its hour is over.</summary>
    Task<HeldPost?> FindAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>Forgets it.</summary>
    Task RemoveAsync(Guid id, CancellationToken cancellationToken);
}
