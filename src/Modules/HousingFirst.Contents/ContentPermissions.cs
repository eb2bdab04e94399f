using HousingFirst.Sdk.Security;

namespace HousingFirst.Contents;

/// <summary>Orchard's names, so that roles of its recipes mean the same here.</summary>
internal sealed class ContentPermissions : IPermissionProvider
{
    public IReadOnlyList<Permission> Permissions { get; } =
    [
        new("ViewContent", ["EditContent"]),
        new("ListContent", ["EditContent"]),
        new("EditOwnContent", ["EditContent"]),
        new("EditContent"),
        new("PublishOwnContent", ["PublishContent"]),
        new("PublishContent"),
        new("DeleteOwnContent", ["DeleteContent"]),
        new("DeleteContent"),
        new("EditContentTypes"),
        new("ManageMenu"),
        new("ManageTaxonomies"),
        new("ManageMediaContent"),
    ];
}
