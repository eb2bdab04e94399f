using System.Collections.Immutable;

namespace HousingFirst.Ui.Tables;

/// <summary>How somebody looks at a list. Prints nothing of what was typed.</summary>
/// <param name="Sort">Key of the column that it is sorted by.</param>
/// <param name="IsDescending">Whether the largest stands first.</param>
/// <param name="Size">Rows of a page.</param>
/// <param name="Values">What it is narrowed to, by the filters' keys.</param>
internal sealed record TableView(string Sort, bool IsDescending, int Size, ImmutableSortedDictionary<string, string> Values)
{
    public const int LongestWords = 100;

    public static ImmutableArray<int> Sizes { get; } = [25, 50, 100];

    /// <summary>How a list is shown to somebody who has not chosen anything.</summary>
    public static TableView Of(TableShape shape) =>
        new(shape.Sort, shape.IsDescendingAtFirst, Sizes[0], ImmutableSortedDictionary<string, string>.Empty.WithComparers(StringComparer.Ordinal));

    /// <summary>The view as far as the list, as it is now, has such columns and choices: what was remembered or sent is never taken at its word.</summary>
    public TableView For(TableShape shape)
    {
        var sorts = shape.Columns.Any(column => column.Sorts && column.Key == Sort);
        return new(
            sorts ? Sort : shape.Sort,
            sorts ? IsDescending : shape.IsDescendingAtFirst,
            Sizes.Contains(Size) ? Size : Sizes[0],
            Values.Where(value => shape.Filters.Any(filter => filter.Key == value.Key && IsValue(filter, value.Value)))
                .ToImmutableSortedDictionary(StringComparer.Ordinal));
    }

    public bool IsAs(TableView other) =>
        (Sort, IsDescending, Size) == (other.Sort, other.IsDescending, other.Size) && Values.SequenceEqual(other.Values);

    public override string ToString() => nameof(TableView);

    private static bool IsValue(TableFilter filter, string value) => filter.IsWords
        ? value.Length is > 0 and <= LongestWords
        : filter.Choices.Any(choice => choice.Value == value);
}
