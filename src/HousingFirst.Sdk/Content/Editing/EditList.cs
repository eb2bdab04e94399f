using System.Text.Json.Nodes;

namespace HousingFirst.Sdk.Content.Editing;

/// <summary>Items that stand inside a part and are edited with it: blocks of a page, entries of a menu, terms.</summary>
/// <param name="property">Name of the array that holds them.</param>
/// <param name="label">What stands above them.</param>
/// <param name="types">Types of which new ones can be added.</param>
public sealed class EditList(string property, string label, IReadOnlyList<EditChoice> types)
{
    /// <summary>Name of the array that holds them.</summary>
    public string Property { get; } = property;

    /// <summary>What stands above them.</summary>
    public string Label { get; } = label;

    /// <summary>Types of which new ones can be added.</summary>
    public IReadOnlyList<EditChoice> Types { get; } = types;

    /// <summary>A part that each of them carries for the sake of the list, such as the width of a block; null for none.</summary>
    public string? WeldedPart { get; init; }

    /// <summary>The object with the array, when it is not the part's own: child terms stand at the root of their parent.</summary>
    public JsonObject? Holder { get; init; }

    /// <summary>Its name in the form: there stand the ids of its items in their order.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>The items, in their order.</summary>
    public IReadOnlyList<ContentItemEdit> Items { get; set; } = [];

    /// <summary>Whether items were added, moved or taken away.</summary>
    public bool IsChanged { get; set; }
}
