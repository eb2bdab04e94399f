using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Definitions;
using HousingFirst.Sdk.Content.Editing;

namespace HousingFirst.Platform.Content.Editing;

/// <summary>What a form is to be made of.</summary>
/// <param name="Item">The item; what was written is taken into it.</param>
/// <param name="Definitions">All definitions.</param>
/// <param name="Written">The form that came back; null for one that is opened.</param>
/// <param name="Prefix">What begins the names of its inputs.</param>
/// <param name="Container">The item that it stands inside, or null.</param>
/// <param name="WeldedPart">A part that it carries for the sake of the list in which it stands.</param>
internal sealed record FormOrder(
    ContentItem Item, ContentDefinitionSet Definitions, WrittenForm? Written, string Prefix, ContentItemEdit? Container, string? WeldedPart)
{
    /// <summary>Deeper than items in items are shown to readers.</summary>
    public const int MaxDepth = 12;

    public int Depth { get; init; }
}
