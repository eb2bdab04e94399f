using HousingFirst.Sdk.Modules;
using HousingFirst.Sdk.Security;

namespace HousingFirst.IntegrationTests.Security;

/// <summary>Adds three permissions to those that the loaded modules declare: editing implies editing one's own, which implies viewing.</summary>
internal sealed class TestPermissions(IPortalExtensions modules) : IPortalExtensions, IPermissionProvider
{
    public static readonly Permission Edit = new("TestEdit");
    public static readonly Permission EditOwn = new("TestEditOwn", ["TestEdit"]);
    public static readonly Permission View = new("TestView", ["TestEditOwn"]);

    public IReadOnlyList<Permission> Permissions => [Edit, EditOwn, View];

    public IReadOnlyList<TContract> All<TContract>()
        where TContract : class =>
        typeof(TContract) == typeof(IPermissionProvider)
            ? [.. modules.All<TContract>(), (TContract)(object)this]
            : modules.All<TContract>();
}
