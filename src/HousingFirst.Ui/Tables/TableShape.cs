using System.Collections.Immutable;

namespace HousingFirst.Ui.Tables;

/// <summary>What a list is made of.</summary>
/// <param name="Name">Lower-case ASCII letters; under it is remembered how a person last looked at the list.</param>
/// <param name="Caption">What the list shows.</param>
/// <param name="Columns">Its columns; the first one names the row.</param>
/// <param name="Filters">What it can be narrowed by.</param>
public sealed record TableShape(string Name, string Caption, ImmutableArray<TableColumn> Columns, ImmutableArray<TableFilter> Filters)
{
    /// <summary>Key of the column that it is sorted by at first.</summary>
    public required string Sort { get; init; }

    /// <summary>Whether people can type words to narrow it. Its form is posted then, to the page's handler <c>Filter</c>.</summary>
    public bool HasWords => Filters.Any(filter => filter.IsWords);

    internal bool IsDescendingAtFirst => Columns.Single(column => column.Key == Sort).LargestFirst;
}
