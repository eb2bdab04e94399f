using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Definitions;
using HousingFirst.Sdk.Modules;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Platform.Content.Display;

/// <summary>
/// What definitions say about showing items, read once for each set of definitions: settings are JSON, and a page asks for dozens.
/// </summary>
internal sealed class ContentLayouts
{
    private readonly ConditionalWeakTable<ContentDefinitionSet, ConcurrentDictionary<string, TypeLayout?>> _types = [];
    private readonly ConditionalWeakTable<IReadOnlySet<string>, HashSet<string>> _knownParts = [];

    /// <summary>How items of a type are laid out, or null when nobody has defined it.</summary>
    public TypeLayout? Of(ContentDefinitionSet definitions, string contentType)
    {
        // Only names of types that are there are kept, so that items with made-up types do not fill the memory.
        var layouts = _types.GetValue(definitions, static _ => new(StringComparer.OrdinalIgnoreCase));
        return layouts.TryGetValue(contentType, out var layout) ? layout
            : definitions.Type(contentType) is { } type ? layouts[contentType] = TypeLayout.Make(type, definitions)
            : null;
    }

    /// <summary>Fields of a part that stands in an item without being part of its type.</summary>
    public static IReadOnlyList<FieldLayout> FieldsOf(ContentDefinitionSet definitions, string partName) =>
        definitions.Part(partName) is { } part ? TypeLayout.FieldsOf(part) : [];

    /// <summary>Names of the parts that a class of an enabled feature stands for.</summary>
    public IReadOnlySet<string> KnownParts(IPortal portal, IPortalExtensions extensions)
    {
        if (!_knownParts.TryGetValue(portal.Features, out var names))
        {
            names = extensions.All<ContentPartRegistration>().Select(registration => registration.PartType.Name).ToHashSet(StringComparer.Ordinal);
            _knownParts.AddOrUpdate(portal.Features, names);
        }

        return names;
    }
}
