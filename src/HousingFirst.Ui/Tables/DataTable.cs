using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace HousingFirst.Ui.Tables;

/// <summary>
/// A list as one person looks at it now. The page counts first and says so by <see cref="Count"/>, then fetches <see cref="Take"/> rows after
/// <see cref="Skip"/>; or has them all and asks for <see cref="RowsOf{T}"/>.
/// </summary>
public sealed class DataTable
{
    internal const string SortKey = "sorter";
    internal const string PageKey = "side";
    internal const string SizeKey = "antal";
    internal const string ResetKey = "nulstil";

    private readonly TableView _view;

    internal DataTable(TableShape shape, TableView view, int page)
    {
        Shape = shape;
        _view = view;
        Page = page;
    }

    /// <summary>What the list is made of.</summary>
    public TableShape Shape { get; }

    /// <summary>Key of the column that it is sorted by.</summary>
    public string Sort => _view.Sort;

    /// <summary>Whether the largest stands first.</summary>
    public bool IsDescending => _view.IsDescending;

    /// <summary>The page shown, from 1.</summary>
    public int Page { get; private set; }

    /// <summary>How many rows there are in all.</summary>
    public int Total { get; private set; }

    /// <summary>How many pages there are; at least one.</summary>
    public int Pages => Math.Max(1, (Total + Take - 1) / Take);

    /// <summary>Rows before the page.</summary>
    public int Skip => (Page - 1) * Take;

    /// <summary>Rows of a page.</summary>
    public int Take => _view.Size;

    /// <summary>Whether it is narrowed by anything.</summary>
    public bool IsNarrowed => !_view.Values.IsEmpty;

    /// <summary>Takes how many rows there are; a page behind the last one becomes the last.</summary>
    public void Count(int total)
    {
        Total = total;
        Page = Math.Clamp(Page, 1, Pages);
    }

    /// <summary>Counts rows that are all at hand, given with the smallest first, and answers those of the page in the order asked for.</summary>
    public ImmutableArray<T> RowsOf<T>(IEnumerable<T> ascending)
    {
        List<T> rows = [.. ascending];
        Count(rows.Count);
        if (IsDescending)
        {
            rows.Reverse();
        }

        return [.. rows.Skip(Skip).Take(Take)];
    }

    /// <summary>What the list is narrowed to by a filter, or null.</summary>
    public string? Value(string filter) => _view.Values.GetValueOrDefault(filter);

    /// <summary>As <see cref="Value"/> for a choice among the names of an enum.</summary>
    public T? Value<T>(string filter)
        where T : struct, Enum => Enum.TryParse<T>(Value(filter), ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : null;

    /// <summary>The choices of an enum in the order of its values, for a filter that <see cref="Value{T}"/> reads.</summary>
    public static ImmutableArray<TableChoice> Choices<T>(Func<T, string> text)
        where T : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. Enum.GetValues<T>().Select(value => new TableChoice(value.ToString().ToLowerInvariant(), text(value)))];
    }

    internal string AddressOfPage(int page) => Address(_view, page);

    internal string AddressOfSize(int size) => Address(_view with { Size = size }, 1);

    internal string AddressOfSort(TableColumn column) =>
        Address(_view with { Sort = column.Key, IsDescending = column.Key == Sort ? !IsDescending : column.LargestFirst }, 1);

    internal IEnumerable<KeyValuePair<string, string>> Kept() => [new(SortKey, Written(_view)), new(SizeKey, Number(Take))];

    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Written(TableView view) => view.IsDescending ? "-" + view.Sort : view.Sort;

    private string Address(TableView view, int page)
    {
        var address = new StringBuilder($"?{SortKey}={Uri.EscapeDataString(Written(view))}&{SizeKey}={Number(view.Size)}");
        foreach (var filter in Shape.Filters.Where(filter => !filter.IsWords))
        {
            if (view.Values.TryGetValue(filter.Key, out var value))
            {
                address.Append(CultureInfo.InvariantCulture, $"&{filter.Key}={Uri.EscapeDataString(value)}");
            }
        }

        return page > 1 ? address.Append(CultureInfo.InvariantCulture, $"&{PageKey}={page}").ToString() : address.ToString();
    }
}
