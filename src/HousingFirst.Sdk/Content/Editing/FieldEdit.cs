using HousingFirst.Sdk.Content.Definitions;
using HousingFirst.Sdk.Content.Json;

namespace HousingFirst.Sdk.Content.Editing;

/// <summary>A field in a form: model of <c>Field-{FieldType}.Edit.cshtml</c>.</summary>
public sealed class FieldEdit : EditElement
{
    /// <summary>The part that holds it.</summary>
    public required PartEdit Part { get; init; }

    /// <summary>Its definition.</summary>
    public required ContentPartFieldDefinition Definition { get; init; }

    /// <summary>Whether the definition asks for something in it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Its name in the part.</summary>
    public string Name => Definition.Name;

    /// <summary>The field as its class; a new one when its JSON cannot be read as one.</summary>
    public TField As<TField>()
        where TField : ContentField, new()
        => ContentJson.Read<TField>(Json) ?? new TField();

    /// <summary>Changes the field. What its class does not know stays.</summary>
    public void Alter<TField>(Action<TField> change)
        where TField : ContentField, new()
        => Change(change);
}
