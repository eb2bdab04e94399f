namespace HousingFirst.Sdk.Portals;

/// <summary>Tells which portal the running code serves.</summary>
public interface ICurrentPortal
{
    /// <summary>The portal.</summary>
    /// <exception cref="InvalidOperationException">The code runs outside any portal.</exception>
    IPortal Portal { get; }

    /// <summary>The portal, or null outside any portal.</summary>
    IPortal? PortalOrNull { get; }
}
