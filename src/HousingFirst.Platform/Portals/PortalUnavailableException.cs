namespace HousingFirst.Platform.Portals;

/// <summary>A portal's database or settings cannot be read. Other portals go on.</summary>
internal sealed class PortalUnavailableException(string portal, Exception? inner)
    : Exception($"The portal {portal} cannot be read.", inner)
{
    public string Portal { get; } = portal;
}
