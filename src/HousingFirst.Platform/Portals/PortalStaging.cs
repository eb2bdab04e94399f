using HousingFirst.Platform.Documents;
using Npgsql;

namespace HousingFirst.Platform.Portals;

/// <summary>Opens building sites for new portals.</summary>
internal sealed class PortalStaging(PortalDirectory portals, PortalDatabases databases, DataFolder folder) : IDisposable
{
    private readonly SemaphoreSlim _template = new(1, 1);
    private string? _made;

    public async Task<PortalSite> BeginAsync(PortalRecord record, CancellationToken cancellationToken)
    {
        var area = StagingArea.Create(folder, record.Folder);
        var runtime = portals.Runtime(record, area.Path);
        if (runtime.Database is PortalDatabase.Sqlite sqlite)
        {
            await CopyTemplateAsync(sqlite.Path, cancellationToken);
            return new(runtime, area, databases, folder, null);
        }

        var postgres = (PortalDatabase.Postgres)runtime.Database;
        var held = await HoldAsync(postgres, cancellationToken);

        // A schema without a registry row is what a killed create left behind; nobody alive builds it, for we hold its lock.
        await databases.DropSchemaAsync(postgres, cancellationToken);
        await databases.CreateSchemaAsync(postgres, cancellationToken);
        return new(runtime, area, databases, folder, held);
    }

    public void Dispose()
    {
        if (_made is not null)
        {
            File.Delete(_made);
        }

        _template.Dispose();
    }

    private static async Task<NpgsqlConnection> HoldAsync(PortalDatabase.Postgres database, CancellationToken cancellationToken)
    {
        var connection = await database.Source.OpenConnectionAsync(cancellationToken);
        await using var command = new NpgsqlCommand("SELECT pg_advisory_lock(hashtext(@schema))", connection);
        command.Parameters.AddWithValue("schema", database.Schema);
        await command.ExecuteNonQueryAsync(cancellationToken);
        return connection;
    }

    private async Task CopyTemplateAsync(string path, CancellationToken cancellationToken)
    {
        await _template.WaitAsync(cancellationToken);
        try
        {
            // Each process makes its own, so that it is never older than the program; a starting host may have swept it.
            if (_made is null || !File.Exists(_made))
            {
                var template = Path.Combine(folder.Staging, $"template-{Guid.NewGuid():N}.db");
                await databases.CreateTemplateAsync(template, cancellationToken);
                _made = template;
            }

            File.Copy(_made, path);
        }
        finally
        {
            _template.Release();
        }
    }
}
