using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Npgsql;

namespace HousingFirst.Platform.Documents.Indexes;

/// <summary>
/// The index tables as Entity Framework sees them. It only translates queries: rows are written by plain statements, and nothing
/// is tracked, so that a context can live as long as its connection.
/// </summary>
internal sealed class IndexContext : DbContext
{
    private IndexContext(DbContextOptions options, IndexCatalog catalog)
        : base(options)
    {
        Catalog = catalog;
    }

    public IndexCatalog Catalog { get; }

    public static IndexContext ForSqlite(SqliteConnection connection, IndexCatalog catalog) =>
        new(Common().UseSqlite(connection).Options, catalog);

    public static IndexContext ForPostgres(NpgsqlConnection connection, IndexCatalog catalog) =>
        new(Common().UseNpgsql(connection).Options, catalog);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<DocumentRow>().ToTable("Document", table => table.ExcludeFromMigrations()).HasKey(row => row.Id);
        foreach (var definition in Catalog.All)
        {
            Configure(modelBuilder.Entity(definition.Type), definition);
        }
    }

    private static DbContextOptionsBuilder<IndexContext> Common()
    {
        var builder = new DbContextOptionsBuilder<IndexContext>();
        builder.ReplaceService<IModelCacheKeyFactory, IndexModelCacheKeyFactory>()
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .EnableThreadSafetyChecks(false);
        return builder;
    }

    private void Configure(EntityTypeBuilder entity, IndexDefinition definition)
    {
        entity.ToTable(definition.TableName);
        // Filled by the database; the context never inserts, so it need not know how.
        entity.Property<long>(IndexDefinition.RowId).ValueGeneratedNever();
        entity.HasKey(IndexDefinition.RowId);
        entity.Property<long>(IndexDefinition.DocumentId);
        entity.HasOne(typeof(DocumentRow)).WithMany().HasForeignKey(IndexDefinition.DocumentId).OnDelete(DeleteBehavior.Cascade);
        if (Database.IsNpgsql())
        {
            entity.Property<long>(IndexDefinition.RowId).UseIdentityByDefaultColumn();
        }

        foreach (var column in definition.Columns)
        {
            Configure(entity.Property(column.Type, column.Name), column);
        }

        foreach (var key in definition.Keys)
        {
            entity.HasIndex([.. key.Columns]).IsUnique(key.IsUnique);
        }
    }

    private void Configure(PropertyBuilder property, IndexColumn column)
    {
        property.IsRequired(!column.IsNullable);
        if (column.MaxLength is { } length)
        {
            property.HasMaxLength(length);
        }

        var type = Nullable.GetUnderlyingType(column.Type) ?? column.Type;
        if (type == typeof(string) && Database.IsNpgsql())
        {
            // By code point, as SQLite does; Danish order is a column of its own.
            property.UseCollation("C");
        }
        else if (type == typeof(DateTime))
        {
            property.HasConversion<UtcConverter>();
        }
    }
}
