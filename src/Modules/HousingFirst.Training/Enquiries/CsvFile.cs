using System.Text;

namespace HousingFirst.Training.Enquiries;

/// <summary>A table for spreadsheets: semicolons and a mark of order, as a Danish one expects; every cell quoted, and none taken for a formula.</summary>
internal static class CsvFile
{
    public const string MediaType = "text/csv";

    private const string MarkOfOrder = "\uFEFF";

    public static string Write(IEnumerable<IReadOnlyList<string>> rows)
    {
        var text = new StringBuilder(MarkOfOrder);
        foreach (var row in rows)
        {
            text.AppendJoin(';', row.Select(Cell)).Append("\r\n");
        }

        return text.ToString();
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
