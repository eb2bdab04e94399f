using HousingFirst.Sdk.Security;

namespace HousingFirst.Contents;

/// <summary>Orchard's names, so that roles of its recipes mean the same here.</summary>
internal sealed class ContentPermissions : IPermissionProvider
{
    /// <summary>See the lists of content in the administration.</summary>
    public static Permission ListContent { get; } = new(nameof(ListContent), [nameof(EditContent)]);

    /// <summary>Write items of one's own. As in Orchard, who may publish may write.</summary>
    public static Permission EditOwnContent { get; } = new(nameof(EditOwnContent), [nameof(EditContent), nameof(PublishOwnContent)]);

    /// <summary>Write all items.</summary>
    public static Permission EditContent { get; } = new(nameof(EditContent), [nameof(PublishContent)]);

    /// <summary>Put items of one's own before readers, and take them back.</summary>
    public static Permission PublishOwnContent { get; } = new(nameof(PublishOwnContent), [nameof(PublishContent)]);

    /// <summary>Put all items before readers, and take them back.</summary>
    public static Permission PublishContent { get; } = new(nameof(PublishContent));

    /// <summary>Remove items of one's own.</summary>
    public static Permission DeleteOwnContent { get; } = new(nameof(DeleteOwnContent), [nameof(DeleteContent)]);

    /// <summary>Remove all items.</summary>
    public static Permission DeleteContent { get; } = new(nameof(DeleteContent));

    /// <summary>Write menus, beside the permission to write content.</summary>
    public static Permission ManageMenu { get; } = new(nameof(ManageMenu));

    /// <summary>Write taxonomies, beside the permission to write content.</summary>
    public static Permission ManageTaxonomies { get; } = new(nameof(ManageTaxonomies));

    /// <summary>Have addresses lead to others. Who may write menus may.</summary>
    public static Permission ManageRedirects { get; } = new(nameof(ManageRedirects), [nameof(ManageMenu)]);

    /// <summary>Choose the item that stands at the portal's own address.</summary>
    public static Permission SetHomepage { get; } = new(nameof(SetHomepage));

    /// <summary>Put files into the library, describe, move and remove them.</summary>
    public static Permission ManageMediaContent { get; } = new(nameof(ManageMediaContent));

    /// <summary>Look through the library, and choose from it what a text is to show. Whoever writes may, also in a manual.</summary>
    public static Permission ViewMediaContent { get; } = new(nameof(ViewMediaContent), [nameof(ListContent), nameof(ManageMediaContent), "WriteManuals"]);

    /// <summary>See which types of content there are.</summary>
    public static Permission ViewContentTypes { get; } = new(nameof(ViewContentTypes), ["EditContentTypes"]);

    public IReadOnlyList<Permission> Permissions { get; } =
    [
        new("ViewContent", [nameof(EditContent)]),
        ListContent,
        EditOwnContent,
        EditContent,
        PublishOwnContent,
        PublishContent,
        DeleteOwnContent,
        DeleteContent,
        ViewContentTypes,
        new("EditContentTypes"),
        ManageMenu,
        ManageTaxonomies,
        ManageRedirects,
        SetHomepage,
        ManageMediaContent,
        ViewMediaContent,
    ];
}
