using System.Collections.Immutable;

namespace HousingFirst.Platform.Documents.Durable;

/// <summary>A table that cannot be made anew from others.</summary>
/// <param name="Name">Its name, the same in both databases.</param>
/// <param name="Columns">All of its columns.</param>
/// <param name="Key">The columns that its rows are told apart by.</param>
/// <param name="Counter">The column that the database counts up by itself, or null.</param>
internal sealed record DurableTable(string Name, ImmutableArray<DurableColumn> Columns, ImmutableArray<string> Key, string? Counter);
