using HousingFirst.Platform.Documents;
using HousingFirst.Platform.Documents.Durable;

namespace HousingFirst.Platform.Portals;

/// <summary>Opens building sites for new portals.</summary>
internal sealed class PortalStaging(PortalDirectory portals, PortalDatabases databases, DataFolder folder) : IDisposable
{
    private readonly SemaphoreSlim _template = new(1, 1);
    private string? _made;

    /// <summary>Opens a site with an empty database. The caller holds the portal's name, and has found its folder free.</summary>
    public Task<PortalSite> BeginAsync(PortalRecord record, CancellationToken cancellationToken) =>
        BeginAsync(record, DurableMigrations.Newest, cancellationToken);

    /// <summary>The same with a database as an older version had it. It is brought up to date when the portal is first opened.</summary>
    public async Task<PortalSite> BeginAsync(PortalRecord record, string migration, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        var path = Path.Combine(folder.Staging, PortalFolders.Unlike(record.Folder));
        Directory.CreateDirectory(path);
        var runtime = portals.Runtime(record, path);
        if (runtime.Database is PortalDatabase.Sqlite sqlite)
        {
            if (migration == DurableMigrations.Newest)
            {
                await CopyTemplateAsync(sqlite.Path, cancellationToken);
            }
            else
            {
                await databases.CreateFileAsync(sqlite, migration, cancellationToken);
            }
        }
        else
        {
            // A schema without a registry row is what a killed create left behind; nobody alive builds it, for we hold its name.
            var postgres = (PortalDatabase.Postgres)runtime.Database;
            await databases.DropSchemaAsync(postgres, cancellationToken);
            await databases.CreateSchemaAsync(postgres, migration, cancellationToken);
        }

        return new(runtime, databases, folder);
    }

    public void Dispose()
    {
        if (_made is not null)
        {
            File.Delete(_made);
        }

        _template.Dispose();
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
