using System.Data.Common;
using System.Diagnostics;
using HousingFirst.Platform.Portals;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.Platform.Backups;

/// <summary>Takes backups. A file stands under its name when it is whole and on the disk, and not before.</summary>
internal sealed class PortalBackup(PortalDirectory portals, PortalWork work, BackupWriter writer, ILogger<PortalBackup> logger)
{
    /// <summary>Stands behind the name of a file that is not whole yet.</summary>
    public const string WritingSuffix = ".writing";

    /// <summary>Writes a portal to a file that is not there yet.</summary>
    public Task<(BackupManifest? Manifest, PortalProblem? Problem)> TakeAsync(
        string name, string path, BackupMeter meter, CancellationToken cancellationToken) => TakeAsync(name, path, record: null, meter, cancellationToken);

    /// <summary>The same, recorded in the trail by the caller, who knows who asks for it; null: as the host's own work.</summary>
    public async Task<(BackupManifest? Manifest, PortalProblem? Problem)> TakeAsync(
        string name, string path, Func<CancellationToken, Task>? record, BackupMeter meter, CancellationToken cancellationToken)
    {
        var began = Stopwatch.GetTimestamp();
        if (await portals.FindAsync(name, cancellationToken) is not { } portal)
        {
            return (null, BackupProblems.NoSuchPortal(name));
        }

        if (File.Exists(path) || Directory.Exists(path))
        {
            return (null, BackupProblems.FileTaken(path));
        }

        var writing = $"{path}.{Path.GetRandomFileName()}{WritingSuffix}";
        try
        {
            BackupManifest manifest;
            long bytes;
            await using (var file = Create(writing))
            {
                // Before anything leaves the portal. An entry too many tells of a backup that came to nothing.
                await (record is null ? RecordAsync(portal, cancellationToken) : record(cancellationToken));
                manifest = await writer.WriteAsync(portal, file, meter, cancellationToken);
                await file.FlushAsync(cancellationToken);
                file.Flush(flushToDisk: true);
                bytes = file.Length;
            }

            File.Move(writing, path, overwrite: false);
            var took = (long)Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            BackupLog.Taken(logger, name, manifest.Tables.Sum(table => table.Rows), manifest.Media.Length, bytes, took);
            if (!manifest.MissingMedia.IsEmpty)
            {
                BackupLog.MediaMissing(logger, name, manifest.MissingMedia.Length);
            }

            return (manifest, null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or DbException or PortalUnavailableException)
        {
            BackupLog.NotWritten(logger, name, exception);
            return (null, BackupProblems.NotWritten(path, exception.Message));
        }
        finally
        {
            if (File.Exists(writing))
            {
                File.Delete(writing);
            }
        }
    }

    // Readable by the host's own account alone: there are password hashes in it.
    private static FileStream Create(string path)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            BufferSize = 128 * 1024,
            Options = FileOptions.Asynchronous,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new(path, options);
    }

    private Task RecordAsync(PortalRuntime portal, CancellationToken cancellationToken) => work.RunAsync(
        portal,
        async services =>
        {
            services.GetRequiredService<IAuditTrail>().Record(new(AuditKinds.PortalBackedUp, null));
            await services.GetRequiredService<IDocumentSession>().SaveChangesAsync(cancellationToken);
            return true;
        },
        cancellationToken);
}
