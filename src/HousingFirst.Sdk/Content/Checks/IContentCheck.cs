namespace HousingFirst.Sdk.Content.Checks;

/// <summary>
/// Looks through what somebody has written: while they write, and by the same code when an item is put before readers, be it by a button, at
/// a time that was set, or by a program. Made once a request; there may be nobody who asks.
/// </summary>
public interface IContentCheck
{
    /// <summary>Tells what should be mended.</summary>
    ValueTask CheckAsync(ContentCheckup checkup, CancellationToken cancellationToken);
}
