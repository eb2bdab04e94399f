using HousingFirst.Sdk.Content.Editing;

namespace HousingFirst.Contents.Bags;

/// <summary>Types of which items can be added inside others, with their names for people.</summary>
internal sealed class InnerTypes(IContentDefinitions definitions)
{
    /// <summary>The types with these technical names, as far as there are such.</summary>
    public async Task<IReadOnlyList<EditChoice>> NamedAsync(IEnumerable<string> names, CancellationToken cancellationToken)
    {
        var set = await definitions.GetAsync(cancellationToken);
        return [.. names.Select(set.Type).OfType<ContentTypeDefinition>().Select(Choice)];
    }

    /// <summary>The types that play a role, such as <c>Widget</c> or <c>MenuItem</c>, by name.</summary>
    public async Task<IReadOnlyList<EditChoice>> InRoleAsync(string stereotype, CancellationToken cancellationToken)
    {
        var set = await definitions.GetAsync(cancellationToken);
        return
        [
            .. set.Types.Where(type => type.Setting<ContentTypeSettings>().Stereotype == stereotype).Select(Choice)
                .OrderBy(choice => Sdk.Documents.DanishText.SortKey(choice.Text), StringComparer.Ordinal),
        ];
    }

    private static EditChoice Choice(ContentTypeDefinition type) => new(type.Name, type.DisplayName is { Length: > 0 } name ? name : type.Name);
}
