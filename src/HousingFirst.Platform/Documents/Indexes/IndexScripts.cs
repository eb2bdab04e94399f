using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace HousingFirst.Platform.Documents.Indexes;

/// <summary>The statements that make index tables, generated once for each kind of database.</summary>
internal sealed class IndexScripts
{
    private readonly ConcurrentDictionary<string, ILookup<string, string>> _byProvider = new(StringComparer.Ordinal);

    /// <summary>The statements for one table with its database indexes.</summary>
    public IEnumerable<string> Create(IndexContext context, IndexDefinition definition) =>
        _byProvider.GetOrAdd(context.Database.ProviderName!, _ => Generate(context))[definition.TableName];

    public static string Drop(string table) => $"DROP TABLE \"{table}\"";

    private static ILookup<string, string> Generate(IndexContext context)
    {
        var model = context.GetService<IDesignTimeModel>().Model;
        var generator = context.GetService<IMigrationsSqlGenerator>();
        return context.GetService<IMigrationsModelDiffer>().GetDifferences(null, model.GetRelationalModel())
            .SelectMany(operation => generator.Generate([operation], model)
                .Select(command => (Table: TableOf(operation), command.CommandText)))
            .ToLookup(pair => pair.Table, pair => pair.CommandText, StringComparer.Ordinal);
    }

    private static string TableOf(MigrationOperation operation) => operation switch
    {
        CreateTableOperation table => table.Name,
        CreateIndexOperation index => index.Table,
        // What belongs to no table (PostgreSQL's wish for a collation or schema) is not used by index types.
        _ => "",
    };
}
