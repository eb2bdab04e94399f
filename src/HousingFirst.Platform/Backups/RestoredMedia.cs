using HousingFirst.Platform.Documents;
using HousingFirst.Platform.Media;
using HousingFirst.Sdk.Media;

namespace HousingFirst.Platform.Backups;

/// <summary>
/// Looks at what documents of a portal that is being built up say of its files. A seal proves that a host of ours wrote the file and not that
/// nobody has put anything into it: what is served follows from rows, and these rows may be anybody's.
/// </summary>
internal sealed class RestoredMedia(DocumentTypes types, IMediaInspector inspector)
{
    private readonly DocumentType _type = types.Of(typeof(MediaFile));

    /// <summary>Holds every document to the rules of paths and hashes.</summary>
    /// <returns>How many files of a backup that is not proved were left out, because they are not what their ending says or could run.</returns>
    /// <exception cref="DamagedBackupException">A document names a file by what is no path or no hash.</exception>
    public async Task<int> LookAsync(PortalConnection connection, string folder, BackupProof proof, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(connection);
        var leftOut = 0;
        await foreach (var batch in connection.ReadAllAsync(_type.Name, cancellationToken))
        {
            foreach (var document in batch)
            {
                var file = Read(document);
                Hold(file);
                if (proof == BackupProof.Unproved && !await MayStayAsync(file, folder, cancellationToken))
                {
                    File.Delete(MediaFiles.PathOf(folder, file.Hash));
                    leftOut++;
                }
            }
        }

        return leftOut;
    }

    private MediaFile Read(StoredDocument document)
    {
        try
        {
            return (MediaFile)_type.Read(document.Id, document.Body);
        }
        catch (InvalidDataException exception)
        {
            throw new DamagedBackupException(BackupTable.PathOf("Document"), exception.Message, exception);
        }
    }

    private static void Hold(MediaFile file)
    {
        var paths = (file.FormerPaths ?? []).Append(file.Path);
        if (!MediaFiles.IsHash(file.Hash) || paths.Any(path => path is null || MediaPath.Refuse(path) is not null))
        {
            throw new DamagedBackupException(BackupTable.PathOf("Document"), "a document names a file by what is no path or no hash.");
        }
    }

    // As at an upload: what is stored is what the inspection lets through of it.
    private async Task<bool> MayStayAsync(MediaFile file, string folder, CancellationToken cancellationToken)
    {
        var found = new FileInfo(MediaFiles.PathOf(folder, file.Hash));
        if (!found.Exists)
        {
            return true; // The manifest has said so.
        }

        if (found.Length > inspector.MaxFileSize)
        {
            return false;
        }

        var inspection = inspector.Inspect(file.Path, await File.ReadAllBytesAsync(found.FullName, cancellationToken));
        return inspection.Problem is null && MediaFiles.Hash(inspection.Content.Span) == file.Hash;
    }
}
