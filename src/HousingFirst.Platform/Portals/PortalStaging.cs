using HousingFirst.Platform.Documents;

namespace HousingFirst.Platform.Portals;

/// <summary>Opens building sites for new portals.</summary>
internal sealed class PortalStaging(PortalDirectory portals, PortalDatabases databases, DataFolder folder) : IDisposable
{
    // Stands in no portal's name.
    private const char Separator = '.';

    private readonly SemaphoreSlim _template = new(1, 1);
    private string? _made;

    /// <summary>The portal that a folder in staging is made for.</summary>
    public static string NameOf(string path) => Path.GetFileName(path).Split(Separator)[0];

    /// <summary>Opens a site. The caller holds the portal's name, and has found it free.</summary>
    public async Task<PortalSite> BeginAsync(PortalRecord record, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder.Staging, $"{record.Folder}{Separator}{Guid.NewGuid():N}");
        Directory.CreateDirectory(path);
        var runtime = portals.Runtime(record, path);
        if (runtime.Database is PortalDatabase.Sqlite sqlite)
        {
            await CopyTemplateAsync(sqlite.Path, cancellationToken);
        }
        else
        {
            // A schema without a registry row is what a killed create left behind; nobody alive builds it, for we hold its name.
            var postgres = (PortalDatabase.Postgres)runtime.Database;
            await databases.DropSchemaAsync(postgres, cancellationToken);
            await databases.CreateSchemaAsync(postgres, cancellationToken);
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
