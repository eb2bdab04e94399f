using System.Reflection;
using HousingFirst.Platform.Documents.Durable;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace HousingFirst.UnitTests.Documents;

public sealed class DurableMigrationsTests
{
    [Theory]
    [InlineData(typeof(SqliteDurableContext))]
    [InlineData(typeof(PostgresDurableContext))]
    public void Newest_EachDatabase_IsTheLastOfItsMigrations(Type context)
    {
        var migrations = typeof(DurableMigrations).Assembly.GetTypes()
            .Where(type => type.GetCustomAttribute<DbContextAttribute>()?.ContextType == context)
            .Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id);

        Assert.Equal(DurableMigrations.Newest, migrations.Max(StringComparer.Ordinal));
    }
}
