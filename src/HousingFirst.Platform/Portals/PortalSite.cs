using HousingFirst.Platform.Documents;

namespace HousingFirst.Platform.Portals;

/// <summary>A portal under construction, by one who holds its name. What is not kept is taken away again.</summary>
internal sealed class PortalSite(PortalRuntime runtime, PortalDatabases databases, DataFolder folder) : IAsyncDisposable
{
    private string _path = runtime.Folder;
    private bool _kept;

    public PortalRuntime Runtime { get; } = runtime;

    /// <summary>
    /// Closes the database, makes sure of the disk, and moves the folder to where it will be served from. It counts only when the
    /// portal's registry row is written.
    /// </summary>
    public void MoveIn()
    {
        databases.Close(Runtime.Database);
        DurableFiles.Flush(_path);
        var place = folder.Portal(Runtime.Record.Folder);
        Directory.Move(_path, place);
        _path = place;
    }

    /// <summary>The registry has the portal.</summary>
    public void Keep() => _kept = true;

    public async ValueTask DisposeAsync()
    {
        databases.Close(Runtime.Database);
        if (_kept)
        {
            return;
        }

        if (Runtime.Database is PortalDatabase.Postgres postgres)
        {
            await databases.DropSchemaAsync(postgres, CancellationToken.None);
        }

        Directory.Delete(_path, recursive: true);
    }
}
