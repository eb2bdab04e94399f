namespace HousingFirst.Sdk.Modules;

/// <summary>
/// Something a module does once when the host has started, outside any portal, such as taking its texts into the host's library.
/// It runs beside the first requests, and whatever it does must also work when it did not get to the end.
/// </summary>
public interface IHostStart
{
    /// <summary>Does it. Safe to run again at every start.</summary>
    Task RunAsync(CancellationToken cancellationToken);
}
