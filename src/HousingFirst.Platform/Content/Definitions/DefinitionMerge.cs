using HousingFirst.Sdk.Content.Definitions;

namespace HousingFirst.Platform.Content.Definitions;

/// <summary>Orchard's <c>ContentDefinition</c> step on one type or part. Pure.</summary>
internal static class DefinitionMerge
{
    public static ContentTypeDefinition Merge(ContentTypeDefinition? before, ContentTypeDefinition source)
    {
        before ??= new ContentTypeDefinition { Name = source.Name };
        var named = !string.IsNullOrEmpty(source.DisplayName);
        return before with
        {
            DisplayName = named ? source.DisplayName : before.DisplayName,
            // Orchard merges a type's settings only together with its display name.
            Settings = named || before.Settings.Count == 0 ? SettingsMerge.Merge(before.Settings, source.Settings) : before.Settings,
            Parts = Upsert(before.Parts, source.Parts, part => part.Name, Merge),
            AdditionalProperties = source.AdditionalProperties ?? before.AdditionalProperties,
        };
    }

    public static ContentPartDefinition Merge(ContentPartDefinition? before, ContentPartDefinition source)
    {
        before ??= new ContentPartDefinition { Name = source.Name };
        return before with
        {
            Settings = SettingsMerge.Merge(before.Settings, source.Settings),
            Fields = Upsert(before.Fields, source.Fields, field => field.Name, Merge),
            AdditionalProperties = source.AdditionalProperties ?? before.AdditionalProperties,
        };
    }

    // Attaching an existing name with another part does not change the part.
    private static ContentTypePartDefinition Merge(ContentTypePartDefinition? before, ContentTypePartDefinition source) => before is null
        ? source
        : before with
        {
            Settings = SettingsMerge.Merge(before.Settings, source.Settings),
            AdditionalProperties = source.AdditionalProperties ?? before.AdditionalProperties,
        };

    private static ContentPartFieldDefinition Merge(ContentPartFieldDefinition? before, ContentPartFieldDefinition source) => before is null
        ? source
        : before with
        {
            Settings = SettingsMerge.Merge(before.Settings, source.Settings),
            AdditionalProperties = source.AdditionalProperties ?? before.AdditionalProperties,
        };

    // What the source names stands last, in the source's order; the others keep their places.
    private static List<T> Upsert<T>(
        IReadOnlyList<T> before, IReadOnlyList<T> source, Func<T, string> name, Func<T?, T, T> merge)
        where T : class
    {
        List<T> after = [.. before];
        foreach (var record in source)
        {
            var at = after.FindIndex(present => string.Equals(name(present), name(record), StringComparison.OrdinalIgnoreCase));
            var known = at < 0 ? null : after[at];
            if (known is not null)
            {
                after.RemoveAt(at);
            }

            after.Add(merge(known, record));
        }

        return after;
    }
}
