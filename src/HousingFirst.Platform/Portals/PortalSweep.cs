using Npgsql;

namespace HousingFirst.Platform.Portals;

/// <summary>Takes away what an interrupted create or delete left behind. Runs when a host starts, under its lock.</summary>
internal sealed class PortalSweep(
    PortalClaims claims, HostStore store, DataFolder folder, ILogger<PortalSweep> logger, NpgsqlDataSource? postgres = null)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var unfinished in Directory.EnumerateDirectories(folder.Staging))
        {
            await RemoveAsync(
                PortalFolders.NameOf(Path.GetFileName(unfinished)),
                _ => true,
                () => DeleteFolderAsync(unfinished),
                cancellationToken);
        }

        foreach (var file in Directory.EnumerateFiles(folder.Staging))
        {
            await GoOnAsync(Path.GetFileName(file), () => RemoveFileAsync(file, cancellationToken), cancellationToken);
        }

        foreach (var orphan in Directory.EnumerateDirectories(folder.Portals))
        {
            var name = Path.GetFileName(orphan);
            await RemoveAsync(
                name,
                registered => registered.All(record => record.Folder != name),
                () => DeleteFolderAsync(orphan),
                cancellationToken);
        }

        if (postgres is not null)
        {
            await SweepSchemasAsync(postgres, cancellationToken);
        }
    }

    private async Task SweepSchemasAsync(NpgsqlDataSource source, CancellationToken cancellationToken)
    {
        foreach (var schema in await SchemasAsync(source, cancellationToken))
        {
            await RemoveAsync(
                PortalDirectory.FolderOf(schema),
                registered => registered.All(record => PortalDirectory.SchemaOf(record) != schema),
                () => DropAsync(source, schema),
                cancellationToken);
        }
    }

    /// <summary>
    /// Removes what nobody builds and the registry does not have. The registry is asked after the name is taken: a portal that was made
    /// since the sweep began is in it, and one that is being made holds its name.
    /// </summary>
    private Task RemoveAsync(
        string portal, Func<IReadOnlyList<PortalRecord>, bool> isOrphan, Func<Task> removeAsync, CancellationToken cancellationToken) => GoOnAsync(
        portal,
        async () =>
        {
            if (!isOrphan((await store.ReadPortalsAsync(cancellationToken)).Portals))
            {
                return;
            }

            await using var claim = await claims.TryTakeAsync(portal, cancellationToken);
            if (claim is not null && isOrphan((await store.ReadPortalsAsync(cancellationToken)).Portals))
            {
                await removeAsync();
            }
        },
        cancellationToken);

    private async Task GoOnAsync(string leftover, Func<Task> removeAsync, CancellationToken cancellationToken)
    {
        try
        {
            await removeAsync();
        }
#pragma warning disable CA1031 // Something that cannot be taken away harms nobody; the host serves, and tries again when it starts next.
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            PortalLog.UnfinishedStays(logger, leftover, exception);
        }
    }

    private Task DeleteFolderAsync(string path)
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
            PortalLog.UnfinishedRemoved(logger, Path.GetFileName(path));
        }

        return Task.CompletedTask;
    }

    private async Task DropAsync(NpgsqlDataSource source, string schema)
    {
        await using var drop = source.CreateCommand($"DROP SCHEMA IF EXISTS \"{schema}\" CASCADE");
        await drop.ExecuteNonQueryAsync(CancellationToken.None);
        PortalLog.UnfinishedRemoved(logger, schema);
    }

    // Templates, and claims of the dead: whoever can take one takes it away by letting go.
    private async Task RemoveFileAsync(string file, CancellationToken cancellationToken)
    {
        if (Path.GetExtension(file) == PortalClaims.Extension)
        {
            await using var claim = await claims.TryTakeAsync(Path.GetFileNameWithoutExtension(file), cancellationToken);
        }
        else
        {
            File.Delete(file);
        }
    }

    private static async Task<List<string>> SchemasAsync(NpgsqlDataSource source, CancellationToken cancellationToken)
    {
        await using var list = source.CreateCommand("SELECT nspname FROM pg_namespace WHERE nspname LIKE 'portal\\_%'");
        await using var reader = await list.ExecuteReaderAsync(cancellationToken);
        var schemas = new List<string>();
        while (await reader.ReadAsync(cancellationToken))
        {
            schemas.Add(reader.GetString(0));
        }

        return schemas;
    }
}
