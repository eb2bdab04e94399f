using System.Text.Json;
using System.Text.Json.Nodes;
using HousingFirst.Sdk.Content.Definitions;
using HousingFirst.Sdk.Content.Json;

namespace HousingFirst.Sdk.Content.Display;

/// <summary>A field as a view shows it: model of <c>Field-{FieldType}.cshtml</c>.</summary>
public sealed class FieldView
{
    /// <summary>The part that holds it.</summary>
    public required PartView Part { get; init; }

    /// <summary>Its definition.</summary>
    public required ContentPartFieldDefinition Definition { get; init; }

    /// <summary>Name shown to people.</summary>
    public required string DisplayName { get; init; }

    /// <summary>Its JSON.</summary>
    public required JsonObject Json { get; init; }

    /// <summary>What the field's driver made for the view; null without a driver.</summary>
    public object? Data { get; set; }

    /// <summary>Its name in the part.</summary>
    public string Name => Definition.Name;

    /// <summary>False when the field was left empty: nothing in it, or only nulls, empty texts and empty lists.</summary>
    public bool HasValue => Json.Any(property => property.Value switch
    {
        null => false,
        JsonArray list => list.Count > 0,
        JsonValue value when value.GetValueKind() == JsonValueKind.String => value.GetValue<string>().Trim().Length > 0,
        _ => true,
    });

    /// <summary>The field as its class; a new one when its JSON cannot be read as one.</summary>
    public TField As<TField>()
        where TField : ContentField, new()
        => ContentJson.Read<TField>(Json) ?? new TField();
}
