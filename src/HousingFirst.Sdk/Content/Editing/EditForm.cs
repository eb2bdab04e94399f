using System.Text.Json.Serialization;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.Sdk.Content.Editing;

/// <summary>
/// What stands in the controls of a form, by their names; a name may have several values. Line ends are those of Unix. What was typed
/// stays here word for word, also where it cannot be taken into the item. Prints nothing of itself.
/// </summary>
public sealed class EditForm
{
    private readonly Dictionary<string, IReadOnlyList<string>> _values;

    /// <summary>A form without anything in it.</summary>
    public EditForm()
        : this(new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal))
    {
    }

    /// <summary>A form with these values.</summary>
    [JsonConstructor]
    public EditForm(IReadOnlyDictionary<string, IReadOnlyList<string>> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        _values = values.ToDictionary(
            pair => pair.Key, pair => (IReadOnlyList<string>)[.. pair.Value.Select(WithUnixLines)], StringComparer.Ordinal);
    }

    /// <summary>All values by name.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Values => _values;

    /// <summary>True when the form had such a control.</summary>
    public bool Has(string name) => _values.ContainsKey(name);

    /// <summary>The values under a name; empty when there are none.</summary>
    public IReadOnlyList<string> All(string name) => _values.GetValueOrDefault(name, []);

    /// <summary>The last value under a name, or null: a ticked box comes after its hidden companion.</summary>
    public string? Value(string name) => All(name) is [.., var last] ? last : null;

    /// <summary>Puts values under a name.</summary>
    public void Set(string name, params IReadOnlyList<string> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        _values[name] = [.. values.Select(WithUnixLines)];
    }

    /// <summary>Takes away what stands under a name.</summary>
    public void Remove(string name) => _values.Remove(name);

    /// <summary>Prints nothing of what was typed.</summary>
    public override string ToString() => nameof(EditForm);

    internal static string WithUnixLines(string? text) => text is null ? "" : DanishText.Clean(text).ReplaceLineEndings("\n");
}
