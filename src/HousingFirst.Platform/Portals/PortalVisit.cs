namespace HousingFirst.Platform.Portals;

/// <summary>Work in the background that was let into a portal. Whoever closes the portal waits for its end.</summary>
internal sealed class PortalVisit(PortalRuntime portal, IDisposable here, IAsyncDisposable everywhere) : IAsyncDisposable
{
    /// <summary>The portal as it is served while the visit lasts.</summary>
    public PortalRuntime Portal => portal;

    public async ValueTask DisposeAsync()
    {
        try
        {
            await everywhere.DisposeAsync();
        }
        finally
        {
            here.Dispose();
        }
    }
}
