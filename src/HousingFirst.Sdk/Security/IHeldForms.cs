namespace HousingFirst.Sdk.Security;

/// <summary>
/// Gives back what somebody posted while their session was locked (<see cref="ISessionLock"/>): to that person alone, for an hour. It is sent when they press the
/// button themselves, never by the portal.
/// </summary>
public interface IHeldForms
{
    /// <summary>A held form of the signed-in person's; null where there is none such, or its hour is over.</summary>
    Task<HeldPost?> FindAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>Notes that it is sent on now. False where another request of theirs has just noted the same.</summary>
    Task<bool> MarkSentAsync(Guid id, CancellationToken cancellationToken);
}
