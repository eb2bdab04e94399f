using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace HousingFirst.Platform.Documents.Durable;

/// <summary>
/// The durable tables as the model has them, each behind those that it points to. Read from the model, so that a table or column of a
/// later migration is never forgotten by what copies a portal.
/// </summary>
internal sealed class DurableTables
{
    /// <summary>The list of index tables is made anew with them, and the counters of versions begin anew wherever a portal is put.</summary>
    private static readonly string[] MadeAnew = ["IndexTable", "PortalState"];

    private readonly Lazy<ImmutableArray<DurableTable>> _all = new(Read);

    public ImmutableArray<DurableTable> All => _all.Value;

    private static ImmutableArray<DurableTable> Read()
    {
        // PostgreSQL's types tell truths and instants from numbers and texts; SQLite's do not. Names are the same in both.
        using var source = NpgsqlDataSource.Create("Host=localhost");
        using var context = DurableContexts.ForModel(new PortalDatabase.Postgres(source, "model"));
        var waiting = context.Model.GetRelationalModel().Tables
            .Where(table => !MadeAnew.Contains(table.Name, StringComparer.Ordinal))
            .OrderBy(table => table.Name, StringComparer.Ordinal)
            .ToList();
        var sorted = ImmutableArray.CreateBuilder<DurableTable>(waiting.Count);
        while (waiting.Count > 0)
        {
            var free = waiting.Find(table => table.ForeignKeyConstraints.All(key => key.PrincipalTable == table || !waiting.Contains(key.PrincipalTable)))
                ?? throw new InvalidOperationException("Durable tables point to each other in a circle.");
            waiting.Remove(free);
            sorted.Add(Read(free));
        }

        return sorted.MoveToImmutable();
    }

    private static DurableTable Read(ITable table)
    {
        var key = table.PrimaryKey ?? throw new InvalidOperationException($"The durable table {table.Name} has no key.");
        return new(
            table.Name,
            [.. table.Columns.OrderBy(column => column.Name, StringComparer.Ordinal).Select(column => new DurableColumn(column.Name, KindOf(column)))],
            [.. key.Columns.Select(column => column.Name)],
            key.Columns is [var only] && KindOf(only) == DurableColumnKind.Number
                && only.PropertyMappings.Any(mapping => mapping.Property.ValueGenerated == ValueGenerated.OnAdd)
                ? only.Name
                : null);
    }

    private static DurableColumnKind KindOf(IColumn column) => column.StoreType.Split('(')[0] switch
    {
        "text" or "character varying" => DurableColumnKind.Text,
        "integer" or "bigint" => DurableColumnKind.Number,
        "boolean" => DurableColumnKind.Truth,
        "bytea" => DurableColumnKind.Bytes,
        "timestamp with time zone" => DurableColumnKind.Instant,
        "jsonb" => DurableColumnKind.Json,
        var other => throw new InvalidOperationException($"{column.Table.Name}.{column.Name} is of the type {other}, which backups do not know."),
    };
}
