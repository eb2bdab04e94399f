using System.Text;

namespace HousingFirst.Sdk.Spreadsheets;

/// <summary>A table for spreadsheets: semicolons and a mark of order, as a Danish one expects; every cell quoted, and none taken for a formula.</summary>
public static class CsvFile
{
    /// <summary>The media type of such a file.</summary>
    public const string MediaType = "text/csv";

    private const string MarkOfOrder = "\uFEFF";

    /// <summary>A whole file.</summary>
    public static string Write(IEnumerable<IReadOnlyList<string>> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var text = new StringBuilder(MarkOfOrder);
        foreach (var row in rows)
        {
            text.Append(Row(row));
        }

        return text.ToString();
    }

    /// <summary>The beginning of a file that is too long to be held in memory; what follows are rows.</summary>
    public static string Begin(IReadOnlyList<string> headings) => MarkOfOrder + Row(headings);

    /// <summary>One row, with its end of line.</summary>
    public static string Row(IReadOnlyList<string> row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return string.Join(';', row.Select(Cell)) + "\r\n";
    }

    private static string Cell(string value) => $"\"{(IsFormula(value) ? "'" : "")}{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    // What a spreadsheet would reckon out, also behind blanks and control characters, which some skip.
    private static bool IsFormula(string value)
    {
        var start = value.AsSpan().TrimStart();
        return (start.Length > 0 && start[0] is '=' or '+' or '-' or '@' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20')
            || (value.Length > 0 && char.IsControl(value[0]));
    }
}
