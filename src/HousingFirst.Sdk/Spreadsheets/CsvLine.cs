using System.Collections.Immutable;

namespace HousingFirst.Sdk.Spreadsheets;

/// <summary>A row that was read from a file. Prints nothing of its cells.</summary>
/// <param name="Number">The line of the file that it begins on, from 1.</param>
/// <param name="Cells">Its cells, trimmed.</param>
public sealed record CsvLine(int Number, ImmutableArray<string> Cells)
{
    /// <summary>Says where it stands and not what it holds.</summary>
    public override string ToString() => $"{nameof(CsvLine)} {Number}";
}
