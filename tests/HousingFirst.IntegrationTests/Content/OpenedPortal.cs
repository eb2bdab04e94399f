using HousingFirst.Platform.Portals;
using HousingFirst.Platform.Security;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.IntegrationTests.Content;

/// <summary>The portal as the request that a test opened last has found it.</summary>
internal sealed class OpenedPortal(IReadOnlySet<string> features) : ICurrentPortal
{
    private PortalSnapshot _snapshot = new(
        new PortalRecord("nordlys", PortalState.Running, null, null, "nordlys", "test", DateTimeOffset.UnixEpoch),
        new PortalSettings(), features, RolePermissions.None, default);

    public IPortal Portal => _snapshot;

    public IPortal? PortalOrNull => _snapshot;

    public void Open(PortalVersions versions) => _snapshot = _snapshot.At(versions);
}
