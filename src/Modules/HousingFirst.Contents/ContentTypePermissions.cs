using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;

namespace HousingFirst.Contents;

/// <summary>
/// Orchard's permissions for one content type, where the type's settings say <c>Securable</c>. As there, who may publish may write, and what is
/// allowed for all items is allowed for one's own. Readers need none: what they see is the audience's.
/// </summary>
internal sealed class ContentTypePermissions(IContentDefinitions definitions) : IPermissionFamily
{
    public static PermissionTemplate Edit { get; } = new("Edit_{0}", ["Publish_{0}", nameof(ContentPermissions.EditContent)]);

    public static PermissionTemplate EditOwn { get; } =
        new("EditOwn_{0}", ["Edit_{0}", "PublishOwn_{0}", nameof(ContentPermissions.EditOwnContent)]);

    public static PermissionTemplate Publish { get; } = new("Publish_{0}", [nameof(ContentPermissions.PublishContent)]);

    public static PermissionTemplate PublishOwn { get; } = new("PublishOwn_{0}", ["Publish_{0}", nameof(ContentPermissions.PublishOwnContent)]);

    public static PermissionTemplate Delete { get; } = new("Delete_{0}", [nameof(ContentPermissions.DeleteContent)]);

    public static PermissionTemplate DeleteOwn { get; } = new("DeleteOwn_{0}", ["Delete_{0}", nameof(ContentPermissions.DeleteOwnContent)]);

    public IReadOnlyList<PermissionTemplate> Templates => [EditOwn, Edit, PublishOwn, Publish, DeleteOwn, Delete];

    public async Task<IReadOnlyList<PermissionSubject>> ListAsync(CancellationToken cancellationToken) =>
    [
        .. (await definitions.GetAsync(cancellationToken)).Types.Where(type => type.Setting<ContentTypeSettings>().Securable)
            .Select(type => new PermissionSubject(type.Name, type.DisplayName is { Length: > 0 } name ? name : type.Name))
            .OrderBy(type => DanishText.SortKey(type.Title), StringComparer.Ordinal),
    ];
}
