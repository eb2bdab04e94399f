using HousingFirst.Platform.Documents;
using Npgsql;

namespace HousingFirst.Platform.Portals;

/// <summary>A portal under construction. What is not kept is taken away again.</summary>
internal sealed class PortalSite(PortalRuntime runtime, StagingArea area, PortalDatabases databases, DataFolder folder, NpgsqlConnection? held) : IAsyncDisposable
{
    private bool _kept;

    public PortalRuntime Runtime { get; } = runtime;

    /// <summary>Closes the database, makes sure of the disk, and moves the folder to where it will be served from.</summary>
    public void MoveIn()
    {
        databases.Close(Runtime.Database);
        DurableFiles.Flush(area.Path);
        area.MoveTo(folder.Portal(Runtime.Record.Folder));
    }

    /// <summary>The registry has the portal.</summary>
    public void Keep() => _kept = true;

    public async ValueTask DisposeAsync()
    {
        databases.Close(Runtime.Database);
        if (_kept)
        {
            area.Dispose();
        }
        else
        {
            if (Runtime.Database is PortalDatabase.Postgres postgres)
            {
                await databases.DropSchemaAsync(postgres, CancellationToken.None);
            }

            area.Discard();
        }

        if (held is not null)
        {
            // Closing the session lets go of the schema's lock.
            await held.DisposeAsync();
        }
    }
}
