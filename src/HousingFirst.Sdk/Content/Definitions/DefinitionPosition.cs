using System.Globalization;

namespace HousingFirst.Sdk.Content.Definitions;

/// <summary>Orchard's positions: <c>2</c>, <c>2.5</c>, <c>before</c>, <c>after</c>. What stands alike keeps the order of the file.</summary>
internal static class DefinitionPosition
{
    public static IReadOnlyList<T> Sort<T>(IReadOnlyList<T> items, Func<T, string?> position) =>
        [.. items.Select(item => (Item: item, Key: Parse(position(item)))).OrderBy(pair => pair.Key, Comparer.Instance).Select(pair => pair.Item)];

    private static decimal[] Parse(string? position) => position?.Trim().ToLowerInvariant() switch
    {
        null or "" => [0],
        "before" => [decimal.MinValue],
        "after" => [decimal.MaxValue],
        var text => [.. text.Split('.').Select(segment => decimal.TryParse(segment, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : 0)],
    };

    private sealed class Comparer : IComparer<decimal[]>
    {
        public static Comparer Instance { get; } = new();

        public int Compare(decimal[]? x, decimal[]? y) => x.AsSpan().SequenceCompareTo(y);
    }
}
