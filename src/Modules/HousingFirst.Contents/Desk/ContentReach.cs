using HousingFirst.Sdk.Content.Indexes;
using HousingFirst.Sdk.Security;

namespace HousingFirst.Contents.Desk;

/// <summary>
/// What somebody may do with which items: the one place where it is decided. A permission for all items counts everywhere; one for own items where
/// the item belongs to the person; one for a type where the type's settings say that it has permissions of its own. Menus and taxonomies ask
/// for a permission beside it. What is not written in a role is denied.
/// </summary>
internal sealed class ContentReach(IPermissionChecker person, string? accountId, ContentDefinitionSet definitions)
{
    private readonly Dictionary<(ContentAct, string, bool), bool> _answers = [];

    /// <summary>Whether the person may write a new item of the type, which will be their own.</summary>
    public bool MayCreate(ContentTypeDefinition type) => type.Setting<ContentTypeSettings>().Creatable && May(ContentAct.Edit, type.Name, isOwn: true);

    public bool May(ContentAct act, ContentItem item) => May(act, item.ContentType, item.Owner);

    public bool May(ContentAct act, ContentItemIndex row) => May(act, row.ContentType, row.Owner);

    public bool May(ContentAct act, string contentType, string? owner) => May(act, contentType, owner is not null && owner == accountId);

    /// <summary>Whether it may be done with items of the type that belong to the person, or with all of them.</summary>
    public bool May(ContentAct act, string contentType, bool isOwn)
    {
        if (!_answers.TryGetValue((act, contentType, isOwn), out var may))
        {
            may = (act != ContentAct.Edit || MayTouch(contentType)) && person.Allows(Asked(act, contentType, isOwn));
            _answers.Add((act, contentType, isOwn), may);
        }

        return may;
    }

    /// <summary>Asks for the items of some types that the person may write.</summary>
    public ContentQuery Query(IEnumerable<string> types)
    {
        var byReach = types.Where(type => May(ContentAct.Edit, type, isOwn: true)).ToLookup(type => May(ContentAct.Edit, type, isOwn: false));
        return new() { Types = [.. byReach[true]], OwnTypes = [.. byReach[false]], Person = accountId };
    }

    private Permission Asked(ContentAct act, string contentType, bool isOwn) =>
        definitions.Type(contentType) is { } type && type.Setting<ContentTypeSettings>().Securable
            ? act.Permission(isOwn, type.Name)
            : act.Permission(isOwn);

    private bool MayTouch(string contentType) => contentType switch
    {
        "Menu" => person.Allows(ContentPermissions.ManageMenu),
        "Taxonomy" => person.Allows(ContentPermissions.ManageTaxonomies),
        _ => true,
    };
}
