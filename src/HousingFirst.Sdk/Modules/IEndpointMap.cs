using Microsoft.AspNetCore.Routing;

namespace HousingFirst.Sdk.Modules;

/// <summary>
/// Endpoints of a feature. They are mapped once, when the host starts, into a group that answers 404 in portals where the
/// feature is off. Every endpoint names its permission or is marked open.
/// </summary>
public interface IEndpointMap
{
    /// <summary>Maps the endpoints; paths are relative to the portal.</summary>
    void Map(IEndpointRouteBuilder routes);
}
