using HousingFirst.Sdk.Security;

namespace HousingFirst.Search;

/// <summary>The rights that the module declares.</summary>
internal sealed class SearchPermissions : IPermissionProvider
{
    /// <summary>Say which words mean the same, and see which questions found nothing.</summary>
    public static Permission ManageSearch { get; } = new("ManageSearch");

    public IReadOnlyList<Permission> Permissions => [ManageSearch];
}
