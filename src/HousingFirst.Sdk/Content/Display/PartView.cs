using System.Text.Json.Nodes;
using HousingFirst.Sdk.Content.Json;

namespace HousingFirst.Sdk.Content.Display;

/// <summary>A part as a view shows it: model of <c>Part-{Name}.cshtml</c>.</summary>
public sealed class PartView
{
    /// <summary>The item that carries it.</summary>
    public required ContentItemView Content { get; init; }

    /// <summary>Its attached name.</summary>
    public required string Name { get; init; }

    /// <summary>The part's own name.</summary>
    public required string PartName { get; init; }

    /// <summary>Name shown to people.</summary>
    public required string DisplayName { get; init; }

    /// <summary>Its JSON.</summary>
    public required JsonObject Json { get; init; }

    /// <summary>Its fields, in their order.</summary>
    public IReadOnlyList<FieldView> Fields { get; set; } = [];

    /// <summary>What the part's driver made for the view; null without a driver.</summary>
    public object? Data { get; set; }

    /// <summary>How it is shown.</summary>
    public string DisplayType => Content.DisplayType;

    /// <summary>The part as its class; a new one when its JSON cannot be read as one.</summary>
    public TPart As<TPart>()
        where TPart : ContentPart, new()
        => ContentJson.Read<TPart>(Json) ?? new TPart();

    /// <summary>A field by its name, or null.</summary>
    public FieldView? Field(string name) => Fields.FirstOrDefault(field => field.Name == name);
}
