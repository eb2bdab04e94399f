using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;

namespace HousingFirst.IntegrationTests.Content;

/// <summary>Whoever reads; nobody signed in until a test says so.</summary>
internal sealed class TestReader : IPermissionChecker
{
    private HashSet<string> _roles = new(StringComparer.OrdinalIgnoreCase);

    public bool IsSignedIn { get; private set; }

    public IReadOnlySet<string> Roles => _roles;

    /// <summary>Whether it is somebody who may do everything.</summary>
    public bool MayAll { get; init; }

    public bool Allows(Permission permission) => MayAll;

    public bool Admits(Audience audience) => audience.Admits(IsSignedIn, Roles);

    public void SignIn(params string[] roles)
    {
        IsSignedIn = true;
        _roles = roles.ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    public void SignOut()
    {
        IsSignedIn = false;
        _roles = new(StringComparer.OrdinalIgnoreCase);
    }
}
