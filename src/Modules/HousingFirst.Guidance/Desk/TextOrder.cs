using HousingFirst.Guidance.Answers;

namespace HousingFirst.Guidance.Desk;

/// <summary>The order in which a portal's texts of a kind stand: key <see cref="KeyOf"/> of its settings.</summary>
internal sealed record TextOrder
{
    public const string Answers = "GuidanceAnswers";
    public const string Examples = "GuidanceExamples";

    /// <summary>Ids of texts. Those that are not among them stand behind, by title.</summary>
    public IReadOnlyList<string> Ids { get; init; } = [];

    public static string KeyOf(GuidanceKind kind) => kind == GuidanceKind.Answer ? Answers : Examples;

    /// <summary>The texts in this order. What is alike keeps the order that it comes in.</summary>
    public IEnumerable<T> Sort<T>(IEnumerable<T> texts, Func<T, string> id)
    {
        var places = Ids.Distinct(StringComparer.Ordinal).Select((one, index) => (one, index))
            .ToDictionary(pair => pair.one, pair => pair.index, StringComparer.Ordinal);
        return texts.OrderBy(text => places.GetValueOrDefault(id(text), int.MaxValue));
    }

    /// <summary>The order with one text a place up or down on its shelf; the same when there is no such place.</summary>
    /// <param name="all">All ids as they stand now, each with the shelf that it stands on. A shelf's stand together.</param>
    /// <param name="id">The text that moves.</param>
    /// <param name="isUp">Whether it moves up.</param>
    public static TextOrder Moved(IReadOnlyList<(string Id, string Shelf)> all, string id, bool isUp)
    {
        var places = all.ToList();
        var from = places.FindIndex(place => place.Id == id);
        var to = from + (isUp ? -1 : 1);
        if (from >= 0 && to >= 0 && to < places.Count && places[to].Shelf == places[from].Shelf)
        {
            (places[from], places[to]) = (places[to], places[from]);
        }

        return new() { Ids = [.. places.Select(place => place.Id)] };
    }
}
