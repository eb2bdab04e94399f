using HousingFirst.Platform.Portals;
using HousingFirst.Platform.Security;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.IntegrationTests.Content;

/// <summary>The portal that a test's request runs in, with the versions at which it began.</summary>
internal sealed class OpenedPortal : ICurrentPortal
{
    private readonly AsyncLocal<PortalSnapshot?> _snapshot = new();
    private readonly PortalSnapshot _first = Make(default, new HashSet<string>());

    public IPortal Portal => _snapshot.Value ?? _first;

    public IPortal? PortalOrNull => Portal;

    private PortalSnapshot? _last;

    public void Open(PortalVersions versions, IReadOnlySet<string> features)
    {
        _last = _last is null ? Make(versions, features) : _last.At(versions);
        _snapshot.Value = _last;
    }

    private static PortalSnapshot Make(PortalVersions versions, IReadOnlySet<string> features) => new(
        new PortalRecord("nordlys", PortalState.Running, null, null, "nordlys", "test", DateTimeOffset.UnixEpoch),
        new PortalSettings(), features, RolePermissions.None, versions);
}
