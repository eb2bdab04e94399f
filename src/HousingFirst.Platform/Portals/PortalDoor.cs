namespace HousingFirst.Platform.Portals;

/// <summary>
/// Lets requests and work in the background into portals that are served. One that is closed while a backup takes its place lets neither in:
/// a mail would be sent from rows that are going, and what is published would be published into them.
/// </summary>
internal sealed class PortalDoor(PortalDirectory portals, PortalPauses pauses, PortalClosings closings)
{
    /// <summary>Lets a request in until the answer is disposed of; null while the portal is out of service or closed, here or on another host.</summary>
    public IDisposable? TryEnter(PortalRegistryView view, PortalRecord portal)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(portal);
        return IsServed(view, portal) ? pauses.TryEnter(portal.Name) : null;
    }

    /// <summary>
    /// Lets in work that no request waits for, until the answer is disposed of; null as for a request, and where there is no such portal. The portal
    /// is the one of the answer: what the caller knew may have been replaced.
    /// </summary>
    public Task<PortalVisit?> TryEnterAsync(string portal, CancellationToken cancellationToken) => TryEnterAsync(portal, IsServed, cancellationToken);

    /// <summary>The same for what is done in portals out of service as well: the command line, and what the host tidies when it starts.</summary>
    public Task<PortalVisit?> TryEnterUnlessClosedAsync(string portal, CancellationToken cancellationToken) =>
        TryEnterAsync(portal, static (view, record) => !view.Closed.Contains(record.Name), cancellationToken);

    /// <summary>Whether work in the background may take up its next piece. One that is asked to leave between two pieces is not waited for.</summary>
    public async ValueTask<bool> IsOpenAsync(string portal, CancellationToken cancellationToken)
    {
        var view = await portals.ViewAsync(cancellationToken);
        return !pauses.IsClosed(portal) && view.ByName(portal) is { } runtime && IsServed(view, runtime.Record);
    }

    private async Task<PortalVisit?> TryEnterAsync(
        string portal, Func<PortalRegistryView, PortalRecord, bool> isOpen, CancellationToken cancellationToken)
    {
        if (pauses.TryEnter(portal) is not { } here)
        {
            return null;
        }

        IAsyncDisposable? everywhere = null;
        try
        {
            // First said and then looked: whoever closes the portal sees this, or is seen.
            everywhere = await closings.EnterAsync(portal, cancellationToken);
            var view = await portals.ViewAsync(cancellationToken);
            if (view.ByName(portal) is { } runtime && isOpen(view, runtime.Record))
            {
                var visit = new PortalVisit(runtime, here, everywhere);
                (here, everywhere) = (null, null);
                return visit;
            }

            return null;
        }
        finally
        {
            if (everywhere is not null)
            {
                await everywhere.DisposeAsync();
            }

            here?.Dispose();
        }
    }

    private static bool IsServed(PortalRegistryView view, PortalRecord portal) =>
        portal.State == PortalState.Running && !view.Closed.Contains(portal.Name);
}
