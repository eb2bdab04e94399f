using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HousingFirst.Platform.Documents.Durable;

namespace HousingFirst.Platform.Backups;

/// <summary>A table's part: its rows, one a line, each an array in the order of the columns.</summary>
/// <param name="Name">The table.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">How many rows.</param>
/// <param name="Bytes">Length of the part, unpacked.</param>
/// <param name="Sha256">Its hash.</param>
/// <param name="Counter">The column that the database counts up by itself, or null.</param>
/// <param name="Counted">The last number that was given there, also to rows that are gone.</param>
internal sealed record BackupTable(
    string Name, ImmutableArray<DurableColumn> Columns, long Rows, long Bytes, string Sha256, string? Counter, long Counted)
{
    [JsonIgnore]
    public string Path => PathOf(Name);

    public static string PathOf(string name) => $"tables/{name}.jsonl";
}
