namespace HousingFirst.Platform.Portals;

/// <summary>Whether the host has finished starting.</summary>
internal sealed class HostReadiness
{
    private volatile bool _ready;

    /// <summary>True once portals can be served.</summary>
    public bool IsReady => _ready;

    /// <summary>Says that the host has finished starting.</summary>
    public void Ready() => _ready = true;
}
