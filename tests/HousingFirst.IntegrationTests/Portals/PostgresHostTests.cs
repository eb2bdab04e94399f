using System.Net;
using HousingFirst.Platform.Portals;
using HousingFirst.Testing.Hosting;
using HousingFirst.Testing.Postgres;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace HousingFirst.IntegrationTests.Portals;

/// <summary>The whole host on PostgreSQL: a schema for each portal and one for the host.</summary>
public sealed class PostgresHostTests
{
    [SkippableFact]
    public async Task Portals_OnPostgres_AreComposedServedSweptAndDeleted()
    {
        Skip.IfNot(PostgresServer.WhyMissing is null, PostgresServer.WhyMissing);
        await using var server = await PostgresServer.StartAsync();
        await using var host = await RunningHost.StartAsync(new Dictionary<string, string?>
        {
            ["HousingFirst:Database"] = "postgres",
            ["ConnectionStrings:Postgres"] = server.Source.ConnectionString,
        });

        await host.ComposeAsync("default", "metodeportal");
        await host.ComposeAsync("nordlys", "icm-leverandoer", prefix: "nordlys");
        await host.ComposeAsync("kursushus", "kursushus", prefix: "kursushus");

        using var client = host.Client();
        Assert.Contains("Metodeportalen", await client.GetStringAsync(new Uri("/", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Contains("Nordlys Bostøtte", await client.GetStringAsync(new Uri("/nordlys/", UriKind.Relative)), StringComparison.Ordinal);
        using var hidden = await client.GetAsync(new Uri("/nordlys/manualer/icm", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
        Assert.Contains("CTI-metodekursus", await client.GetStringAsync(new Uri("/kursushus/kurser", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Contains("Kursushæfte", await client.GetStringAsync(new Uri("/kursushus/kurser/housing-first-intro/kursushaefte", UriKind.Relative)), StringComparison.Ordinal);

        // What a killed create leaves behind: a schema without a registry row.
        await ExecuteAsync(server.Source, "CREATE SCHEMA portal_halv");
        await host.Services.GetRequiredService<PortalSweep>().RunAsync(CancellationToken.None);
        Assert.Equal(["portal_default", "portal_kursushus", "portal_nordlys"], await SchemasAsync(server.Source));

        // Twice at once: one is made, and it is whole.
        var composer = host.Services.GetRequiredService<PortalComposer>();
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ =>
            Task.Run(() => composer.CreateAsync(new("halv", "kursushus", null, "halv", null, null), CancellationToken.None))));
        Assert.Single(outcomes, outcome => outcome.Problem is null);
        Assert.Contains("<main", await client.GetStringAsync(new Uri("/halv/", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Null((await host.Services.GetRequiredService<PortalAdministration>().DeleteAsync("halv", withBackups: false, CancellationToken.None)).Problem);

        // A session that went back to the pool holds nobody's name.
        Assert.Equal(0L, await ScalarAsync(server.Source, "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND mode = 'ExclusiveLock'"));

        Assert.Null((await host.Services.GetRequiredService<PortalAdministration>().DeleteAsync("nordlys", withBackups: true, default)).Problem);
        Assert.Equal(["portal_default", "portal_kursushus"], await SchemasAsync(server.Source));
    }

    private static async Task ExecuteAsync(NpgsqlDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(CancellationToken.None);
    }

    private static async Task<object?> ScalarAsync(NpgsqlDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync(CancellationToken.None);
    }

    private static async Task<List<string>> SchemasAsync(NpgsqlDataSource source)
    {
        await using var command = source.CreateCommand("SELECT nspname FROM pg_namespace WHERE nspname LIKE 'portal\\_%' ORDER BY nspname");
        await using var reader = await command.ExecuteReaderAsync(CancellationToken.None);
        var schemas = new List<string>();
        while (await reader.ReadAsync(CancellationToken.None))
        {
            schemas.Add(reader.GetString(0));
        }

        return schemas;
    }
}
