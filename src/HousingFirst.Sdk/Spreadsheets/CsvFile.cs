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

    /// <summary>
    /// Reads what a person has saved from a spreadsheet or pasted: cells between semicolons, tabs or commas, whichever divides the most lines,
    /// quoted or not. Empty lines are left out. A quotation mark that is never closed ends with its line.
    /// </summary>
    public static IReadOnlyList<CsvLine> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.TrimStart(MarkOfOrder[0]).ReplaceLineEndings("\n").Split('\n');

        // Of those that divide as many lines, the one that least often stands in a cell. One typing error decides nothing.
        var separator = ";\t,".MaxBy(candidate => lines.Count(line => Cells(line, candidate).Skip(1).Any()));
        return
        [
            .. lines.Select((line, index) => new CsvLine(index + 1, [.. Cells(line, separator)]))
                .Where(line => line.Cells.Any(cell => cell.Length > 0)),
        ];
    }

    private static IEnumerable<string> Cells(string line, char separator)
    {
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var at = 0; at < line.Length; at++)
        {
            var character = line[at];
            if (character == '"' && isQuoted && at + 1 < line.Length && line[at + 1] == '"')
            {
                cell.Append('"');
                at++;
            }
            else if (character == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (character == separator && !isQuoted)
            {
                yield return cell.ToString().Trim();
                cell.Clear();
            }
            else
            {
                cell.Append(character);
            }
        }

        yield return cell.ToString().Trim();
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
