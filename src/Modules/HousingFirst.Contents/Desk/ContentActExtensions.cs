using HousingFirst.Sdk.Security;

namespace HousingFirst.Contents.Desk;

/// <summary>The permissions that an act asks for.</summary>
internal static class ContentActExtensions
{
    /// <summary>For items of every type.</summary>
    public static Permission Permission(this ContentAct act, bool isOwn) => (act, isOwn) switch
    {
        (ContentAct.Edit, false) => ContentPermissions.EditContent,
        (ContentAct.Edit, true) => ContentPermissions.EditOwnContent,
        (ContentAct.Publish, false) => ContentPermissions.PublishContent,
        (ContentAct.Publish, true) => ContentPermissions.PublishOwnContent,
        (ContentAct.Delete, false) => ContentPermissions.DeleteContent,
        (ContentAct.Delete, true) => ContentPermissions.DeleteOwnContent,
        _ => throw new ArgumentOutOfRangeException(nameof(act)),
    };

    /// <summary>For items of one type that has permissions of its own; those for every type include it.</summary>
    public static Permission Permission(this ContentAct act, bool isOwn, string contentType) => (act, isOwn) switch
    {
        (ContentAct.Edit, false) => ContentTypePermissions.Edit.For(contentType),
        (ContentAct.Edit, true) => ContentTypePermissions.EditOwn.For(contentType),
        (ContentAct.Publish, false) => ContentTypePermissions.Publish.For(contentType),
        (ContentAct.Publish, true) => ContentTypePermissions.PublishOwn.For(contentType),
        (ContentAct.Delete, false) => ContentTypePermissions.Delete.For(contentType),
        (ContentAct.Delete, true) => ContentTypePermissions.DeleteOwn.For(contentType),
        _ => throw new ArgumentOutOfRangeException(nameof(act)),
    };
}
