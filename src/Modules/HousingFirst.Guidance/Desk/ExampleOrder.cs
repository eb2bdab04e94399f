namespace HousingFirst.Guidance.Desk;

/// <summary>The order in which a portal's examples stand: key <see cref="Key"/> of its settings.</summary>
internal sealed record ExampleOrder
{
    public const string Key = "GuidanceExamples";

    /// <summary>Ids of examples. Those that are not among them stand behind, by title.</summary>
    public IReadOnlyList<string> Ids { get; init; } = [];

    /// <summary>The examples in this order. What is alike keeps the order that it comes in.</summary>
    public IEnumerable<T> Sort<T>(IEnumerable<T> examples, Func<T, string> id)
    {
        var places = Ids.Distinct(StringComparer.Ordinal).Select((one, index) => (one, index)).ToDictionary(pair => pair.one, pair => pair.index, StringComparer.Ordinal);
        return examples.OrderBy(example => places.GetValueOrDefault(id(example), int.MaxValue));
    }

    /// <summary>The order with one example a place up or down; the same when there is no such place.</summary>
    /// <param name="all">All ids as they stand now.</param>
    /// <param name="id">The example that moves.</param>
    /// <param name="isUp">Whether it moves up.</param>
    public static ExampleOrder Moved(IReadOnlyList<string> all, string id, bool isUp)
    {
        var ids = all.ToList();
        var from = ids.IndexOf(id);
        var to = from + (isUp ? -1 : 1);
        if (from >= 0 && to >= 0 && to < ids.Count)
        {
            (ids[from], ids[to]) = (ids[to], ids[from]);
        }

        return new() { Ids = ids };
    }
}
