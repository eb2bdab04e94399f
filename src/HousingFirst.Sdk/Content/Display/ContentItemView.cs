using HousingFirst.Sdk.Content.Definitions;
using HousingFirst.Sdk.Content.Fields;

namespace HousingFirst.Sdk.Content.Display;

/// <summary>An item as a view shows it: model of <c>Content-{Type}.{Display}.cshtml</c> and its more general forms.</summary>
public sealed class ContentItemView
{
    /// <summary>Name of the field that is shown under the title instead of among the others.</summary>
    public const string LeadField = "Lead";

    /// <summary>The item. Views read it only.</summary>
    public required ContentItem Item { get; init; }

    /// <summary>Its type, or null when nobody has defined it.</summary>
    public ContentTypeDefinition? Type { get; init; }

    /// <summary>How it is shown.</summary>
    public required string DisplayType { get; init; }

    /// <summary>The item that it stands inside, or null.</summary>
    public ContentItemView? Container { get; init; }

    /// <summary>Address for the browser, or null when it has none of its own.</summary>
    public string? Url { get; init; }

    /// <summary>The parts that it carries, in their order. Those without a view show nothing.</summary>
    public IReadOnlyList<PartView> Parts { get; set; } = [];

    /// <summary>What the reader knows the item by.</summary>
    public string Title => Item.DisplayText ?? "";

    /// <summary>The lead: what stands in the text field <c>Lead</c> of the type's own part; null without one.</summary>
    public string? Lead => Item.Field<TextField>(Item.ContentType, LeadField)?.Text is { } lead && !string.IsNullOrWhiteSpace(lead) ? lead : null;

    /// <summary>A part by its attached name, or null.</summary>
    public PartView? Part(string attachedName) => Parts.FirstOrDefault(part => part.Name == attachedName);
}
