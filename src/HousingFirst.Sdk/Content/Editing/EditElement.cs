using System.Text.Json.Nodes;
using HousingFirst.Sdk.Content.Json;

namespace HousingFirst.Sdk.Content.Editing;

/// <summary>A part or a field in a form: the inputs that its editor has for it, and the JSON that they are taken into.</summary>
public abstract class EditElement
{
    private readonly List<EditInput> _inputs = [];

    /// <summary>The item that is edited.</summary>
    public required ContentItemEdit Content { get; init; }

    /// <summary>Its place in the edited item, which begins the names of its inputs: <c>TitlePart</c>, <c>Page.Lead</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Name shown to people.</summary>
    public required string DisplayName { get; init; }

    /// <summary>A line of help from the definition, or null.</summary>
    public string? Hint { get; init; }

    /// <summary>What it holds. Updating changes it; what nobody has an input for stays in it.</summary>
    public required JsonObject Json { get; init; }

    /// <summary>Its inputs, in their order.</summary>
    public IReadOnlyList<EditInput> Inputs => _inputs;

    /// <summary>What its view needs beside the inputs.</summary>
    public object? Data { get; set; }

    /// <summary>Adds an input. Its value is what the part or field holds now.</summary>
    public EditInput Add(EditInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        input.Name = $"{Path}.{input.Property}";
        _inputs.Add(input);
        return input;
    }

    /// <summary>The input of a property, or null.</summary>
    public EditInput? Input(string property) => _inputs.Find(input => input.Property == property);

    /// <summary>What was written for a property, without blanks around it; null when that is nothing.</summary>
    public string? Text(string property) => Input(property)?.Value is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    /// <summary>What was chosen for a property; empty when nothing was.</summary>
    public IReadOnlyList<string> Chosen(string property) => [.. (Input(property)?.Values ?? []).Where(value => value.Length > 0)];

    /// <summary>Whether the box of a property is ticked.</summary>
    public bool IsTicked(string property) => Input(property)?.Value == "true";

    /// <summary>Whether the person has changed any of its inputs.</summary>
    public bool IsChanged => _inputs.Exists(input => input.IsChanged);

    /// <summary>Changes what is held. What the class does not know stays.</summary>
    protected void Change<T>(Action<T> change)
        where T : ContentElement, new()
    {
        ArgumentNullException.ThrowIfNull(change);
        var held = ContentJson.Read<T>(Json) ?? new T();
        change(held);
        ContentJson.Write(Json, held);
    }
}
