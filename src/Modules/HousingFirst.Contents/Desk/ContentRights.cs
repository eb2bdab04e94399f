using System.Security.Claims;
using HousingFirst.Sdk.Content.Indexes;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Http;

namespace HousingFirst.Contents.Desk;

/// <summary>
/// What the person who asks may do with items. A permission for all content counts everywhere; one for own content where the item belongs
/// to the person. Menus and taxonomies ask for a permission of their own beside it.
/// </summary>
internal sealed class ContentRights(IPermissionChecker person, IHttpContextAccessor http)
{
    /// <summary>The account that asks; null for nobody.</summary>
    public string? AccountId => person.IsSignedIn ? http.HttpContext?.User.FindFirstValue(ClaimTypes.NameIdentifier) : null;

    /// <summary>Whether the person may write a new item of the type, which will be their own.</summary>
    public bool MayCreate(ContentTypeDefinition type) =>
        type.Setting<ContentTypeSettings>().Creatable && MayTouch(type.Name) && May(ContentAct.Edit, isOwn: true);

    public bool May(ContentAct act, ContentItem item) =>
        (act != ContentAct.Edit || MayTouch(item.ContentType)) && May(act, IsOwn(item.Owner));

    public bool May(ContentAct act, ContentItemIndex row) =>
        (act != ContentAct.Edit || MayTouch(row.ContentType)) && May(act, IsOwn(row.Owner));

    private bool IsOwn(string? owner) => owner is not null && owner == AccountId;

    private bool May(ContentAct act, bool isOwn) => person.Allows(isOwn ? act.OfOwn() : act.OfAll());

    private bool MayTouch(string contentType) => contentType switch
    {
        "Menu" => person.Allows(ContentPermissions.ManageMenu),
        "Taxonomy" => person.Allows(ContentPermissions.ManageTaxonomies),
        _ => true,
    };
}
