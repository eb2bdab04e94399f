using Npgsql;

namespace HousingFirst.Platform.Portals;

/// <summary>Takes away what an interrupted create or delete left behind. Runs when a host starts, under its lock.</summary>
internal sealed class PortalSweep(
    PortalDirectory portals, DataFolder folder, ILogger<PortalSweep> logger, NpgsqlDataSource? postgres = null)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var unfinished in Directory.EnumerateDirectories(folder.Staging).Where(path => !StagingArea.IsInUse(path)))
        {
            Directory.Delete(unfinished, recursive: true);
            PortalLog.UnfinishedRemoved(logger, Path.GetFileName(unfinished));
        }

        foreach (var template in Directory.EnumerateFiles(folder.Staging))
        {
            File.Delete(template);
        }

        var registered = (await portals.ViewAsync(cancellationToken)).All.Select(portal => portal.Record).ToList();
        foreach (var orphan in Directory.EnumerateDirectories(folder.Portals)
                     .Where(path => registered.All(record => record.Folder != Path.GetFileName(path)) && !StagingArea.IsInUse(path)))
        {
            Directory.Delete(orphan, recursive: true);
            PortalLog.UnfinishedRemoved(logger, Path.GetFileName(orphan));
        }

        if (postgres is not null)
        {
            await SweepSchemasAsync([.. registered.Select(PortalDirectory.SchemaOf)], cancellationToken);
        }
    }

    private async Task SweepSchemasAsync(HashSet<string> registered, CancellationToken cancellationToken)
    {
        await using var connection = await postgres!.OpenConnectionAsync(cancellationToken);
        var schemas = new List<string>();
        await using (var list = new NpgsqlCommand("SELECT nspname FROM pg_namespace WHERE nspname LIKE 'portal\\_%'", connection))
        await using (var reader = await list.ExecuteReaderAsync(cancellationToken))
        {
            while (await reader.ReadAsync(cancellationToken))
            {
                schemas.Add(reader.GetString(0));
            }
        }

        foreach (var schema in schemas.Where(schema => !registered.Contains(schema)))
        {
            // A schema that a living process is building is locked by it.
            await using var take = new NpgsqlCommand("SELECT pg_try_advisory_lock(hashtext(@schema))", connection);
            take.Parameters.AddWithValue("schema", schema);
            if (await take.ExecuteScalarAsync(cancellationToken) is true)
            {
                await using var drop = new NpgsqlCommand($"DROP SCHEMA IF EXISTS \"{schema}\" CASCADE", connection);
                await drop.ExecuteNonQueryAsync(cancellationToken);
                PortalLog.UnfinishedRemoved(logger, schema);
            }
        }
    }
}
