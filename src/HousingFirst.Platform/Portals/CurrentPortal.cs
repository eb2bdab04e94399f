using System.Globalization;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Platform.Portals;

/// <summary>
/// The portal of the running flow. Entered by the request's middleware, the command line and background runs; flows into
/// everything they await, and no further.
/// </summary>
internal sealed class CurrentPortal : ICurrentPortal
{
    private readonly AsyncLocal<Entry?> _entry = new();

    public IPortal Portal => PortalOrNull
        ?? throw new InvalidOperationException("This code runs outside any portal. Enter one first: nothing of a portal is served without its name.");

    public IPortal? PortalOrNull => _entry.Value?.Snapshot;

    /// <summary>The running portal's machinery.</summary>
    public PortalRuntime Runtime => (_entry.Value ?? throw new InvalidOperationException("This code runs outside any portal.")).Runtime;

    public PortalRuntime? RuntimeOrNull => _entry.Value?.Runtime;

    /// <summary>
    /// Enters a portal until the flow ends or the returned value is disposed. Meanwhile dates and texts speak the portal's culture,
    /// wherever the process was started.
    /// </summary>
    public IDisposable Enter(PortalRuntime runtime, PortalSnapshot snapshot)
    {
        Leave leave = new(this, _entry.Value, CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        _entry.Value = new(runtime, snapshot);
        CultureInfo.CurrentCulture = snapshot.Culture;
        CultureInfo.CurrentUICulture = snapshot.Culture;
        return leave;
    }

    /// <summary>
    /// Shows the running flow what its own open unit of work has changed, before anybody else sees it: a recipe's later steps stand
    /// on the features that its first step enabled.
    /// </summary>
    /// <returns>Puts back what the flow saw before, for a unit of work that ends without a commit.</returns>
    public Action Replace(PortalSnapshot snapshot)
    {
        var entry = _entry.Value!; // a unit of work is of a portal
        var before = entry.Snapshot;
        entry.Snapshot = snapshot;
        return () => entry.Snapshot = before;
    }

    private sealed class Entry(PortalRuntime runtime, PortalSnapshot snapshot)
    {
        public PortalRuntime Runtime { get; } = runtime;

        public PortalSnapshot Snapshot { get; set; } = snapshot;
    }

    private sealed class Leave(CurrentPortal current, Entry? before, CultureInfo culture, CultureInfo uiCulture) : IDisposable
    {
        public void Dispose()
        {
            current._entry.Value = before;
            CultureInfo.CurrentCulture = culture;
            CultureInfo.CurrentUICulture = uiCulture;
        }
    }
}
