using HousingFirst.Sdk.Security;

namespace HousingFirst.Contents.Desk;

/// <summary>The permissions that an act asks for.</summary>
internal static class ContentActExtensions
{
    /// <summary>For all items.</summary>
    public static Permission OfAll(this ContentAct act) => act switch
    {
        ContentAct.Edit => ContentPermissions.EditContent,
        ContentAct.Publish => ContentPermissions.PublishContent,
        ContentAct.Delete => ContentPermissions.DeleteContent,
        _ => throw new ArgumentOutOfRangeException(nameof(act)),
    };

    /// <summary>For the person's own items.</summary>
    public static Permission OfOwn(this ContentAct act) => act switch
    {
        ContentAct.Edit => ContentPermissions.EditOwnContent,
        ContentAct.Publish => ContentPermissions.PublishOwnContent,
        ContentAct.Delete => ContentPermissions.DeleteOwnContent,
        _ => throw new ArgumentOutOfRangeException(nameof(act)),
    };
}
