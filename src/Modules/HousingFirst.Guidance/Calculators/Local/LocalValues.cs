using System.Collections.Immutable;

namespace HousingFirst.Guidance.Calculators.Local;

/// <summary>The portal's own values: key <see cref="Key"/> of its settings. What is not among them is as it ships.</summary>
internal sealed record LocalValues
{
    public const string Key = "GuidanceValues";

    /// <summary>The values, by the keys of <see cref="ValueCatalogue"/>.</summary>
    public ImmutableDictionary<string, LocalValue> Values { get; init; } = ImmutableDictionary.Create<string, LocalValue>(StringComparer.Ordinal);

    public LocalValue? Find(string key) => Values.GetValueOrDefault(key);

    /// <summary>The same with one value set, or as it ships.</summary>
    public LocalValues With(string key, LocalValue? value) => this with { Values = value is null ? Values.Remove(key) : Values.SetItem(key, value) };
}
