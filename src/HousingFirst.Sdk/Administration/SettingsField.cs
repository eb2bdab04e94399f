using System.Collections.Immutable;

namespace HousingFirst.Sdk.Administration;

/// <summary>A field of a <see cref="ISettingsSection"/>.</summary>
/// <param name="Name">Names it within its section.</param>
/// <param name="Label">What stands above it.</param>
/// <param name="Value">What is stored now.</param>
public sealed record SettingsField(string Name, string Label, string Value)
{
    /// <summary>A line of help, or null.</summary>
    public string? Hint { get; init; }

    /// <summary>What kind of control it is.</summary>
    public SettingsFieldKind Kind { get; init; }

    /// <summary>The values that can be chosen, with their texts; empty where anything may be typed. What is not among them is refused.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Choices { get; init; } = [];

    /// <summary>Whether it may not be left empty.</summary>
    public bool IsRequired { get; init; }

    /// <summary>How many characters fit.</summary>
    public int MaxLength { get; init; } = 200;
}
