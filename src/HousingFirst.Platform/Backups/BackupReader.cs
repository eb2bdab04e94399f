using System.IO.Compression;
using System.Text;
using System.Text.Json;
using HousingFirst.Platform.Audit;
using HousingFirst.Platform.Documents.Durable;
using HousingFirst.Platform.Portals;

namespace HousingFirst.Platform.Backups;

/// <summary>An opened backup whose envelope and manifest were found right. Its parts are held against the manifest while they are read.</summary>
internal sealed class BackupReader : IAsyncDisposable
{
    public const string ManifestPath = "manifest.json";

    /// <summary>What the host's key seals manifests for.</summary>
    public const string Purpose = "backup manifest";

    private const int LargestManifest = 256 * 1024 * 1024;

    private readonly ZipArchive _zip;

    private BackupReader(ZipArchive zip, BackupManifest manifest, BackupProof proof, string key)
    {
        _zip = zip;
        Manifest = manifest;
        Proof = proof;
        Key = key;
    }

    public BackupManifest Manifest { get; }

    public BackupProof Proof { get; }

    /// <summary>Name of the key that it was sealed with.</summary>
    public string Key { get; }

    /// <summary>Opens a file, or says why it is none that can be brought back.</summary>
    public static async Task<(BackupReader? Reader, PortalProblem? Problem)> OpenAsync(string path, AuditKey key, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(key);
        FileStream file;
        try
        {
            file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 64 * 1024, FileOptions.Asynchronous);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (null, BackupProblems.NoSuchFile(path));
        }

        ZipArchive? zip = null;
        BackupReader? reader = null;
        try
        {
            zip = await ZipArchive.CreateAsync(file, ZipArchiveMode.Read, leaveOpen: false, Encoding.UTF8, cancellationToken);
            (reader, var problem) = await OpenAsync(path, zip, key, cancellationToken);
            return (reader, problem);
        }
        catch (InvalidDataException)
        {
            return (null, BackupProblems.CutOff(path));
        }
        catch (DamagedBackupException exception)
        {
            return (null, BackupProblems.Damaged(path, exception));
        }
        finally
        {
            if (reader is null)
            {
                if (zip is not null)
                {
                    await zip.DisposeAsync();
                }

                await file.DisposeAsync();
            }
        }
    }

    /// <summary>Reads the library's parts, which a portal that is built up need not touch, and holds them against the manifest.</summary>
    /// <exception cref="DamagedBackupException">One is not what it should be.</exception>
    public async Task CheckLibraryAsync(CancellationToken cancellationToken)
    {
        foreach (var edition in Manifest.Library)
        {
            await ReadAsync(edition.Path, edition.Bytes, edition.Sha256, static _ => Task.CompletedTask, cancellationToken);
        }
    }

    /// <summary>Hands out a table's rows with their line numbers.</summary>
    public async Task ReadTableAsync(BackupTable table, Func<long, object?[], Task> take, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(take);
        await using var part = await PartAsync(table.Path, table.Bytes, table.Sha256, cancellationToken);
        var rows = 0L;
        while (await part.LineAsync(cancellationToken) is { } line)
        {
            object?[] values;
            try
            {
                values = BackupRows.Read(line.Span, table.Columns);
            }
            catch (FormatException exception)
            {
                throw new DamagedBackupException(FormattableString.Invariant($"{table.Path}, line {rows + 1}"), exception.Message, exception);
            }

            rows++;
            await take(rows, values);
        }

        if (rows != table.Rows)
        {
            throw new DamagedBackupException(table.Path, FormattableString.Invariant($"it has {rows} rows instead of {table.Rows}."));
        }
    }

    /// <summary>Hands out the bytes of a part that has no rows.</summary>
    public async Task ReadAsync(string path, long bytes, string sha256, Func<ReadOnlyMemory<byte>, Task> take, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(take);
        await using var part = await PartAsync(path, bytes, sha256, cancellationToken);
        for (ReadOnlyMemory<byte> piece; !(piece = await part.PieceAsync(cancellationToken)).IsEmpty;)
        {
            await take(piece);
        }
    }

    public ValueTask DisposeAsync() => _zip.DisposeAsync();

    private static async Task<(BackupReader? Reader, PortalProblem? Problem)> OpenAsync(
        string path, ZipArchive zip, AuditKey key, CancellationToken cancellationToken)
    {
        if (BackupEnvelope.TryRead(zip.Comment) is not { } envelope)
        {
            return (null, BackupProblems.Foreign(path));
        }

        if (envelope.HousingFirstBackup > BackupManifest.NewestFormat)
        {
            return (null, BackupProblems.Newer(path, FormattableString.Invariant($"format {envelope.HousingFirstBackup}")));
        }

        var bytes = await ManifestAsync(zip, envelope, cancellationToken);
        var seal = key.SealOf(envelope.Key, Purpose, bytes);
        if (seal is not null && !string.Equals(Convert.ToHexStringLower(seal), envelope.Seal, StringComparison.Ordinal))
        {
            return (null, BackupProblems.Forged(path));
        }

        var manifest = Read(bytes);
        if (string.CompareOrdinal(manifest.Schema, DurableMigrations.Newest) > 0)
        {
            return (null, BackupProblems.Newer(path, $"{manifest.Product}, {manifest.Schema}"));
        }

        HoldEntries(zip, manifest);
        return (new(zip, manifest, seal is null ? BackupProof.Unproved : BackupProof.Proved, envelope.Key), null);
    }

    private static async Task<byte[]> ManifestAsync(ZipArchive zip, BackupEnvelope envelope, CancellationToken cancellationToken)
    {
        if (zip.GetEntry(ManifestPath) is not { Length: <= LargestManifest } entry)
        {
            throw new DamagedBackupException(ManifestPath, "it is missing or too large.");
        }

        var bytes = new MemoryStream();
        await using var stream = await entry.OpenAsync(cancellationToken);
        await using var part = new PartReader(stream, ManifestPath, entry.Length, envelope.Manifest);
        for (ReadOnlyMemory<byte> piece; !(piece = await part.PieceAsync(cancellationToken)).IsEmpty;)
        {
            bytes.Write(piece.Span);
        }

        return bytes.ToArray();
    }

    private static BackupManifest Read(byte[] bytes)
    {
        try
        {
            return BackupManifest.Read(bytes);
        }
        catch (JsonException exception)
        {
            throw new DamagedBackupException(ManifestPath, $"it cannot be read at {exception.Path ?? "its start"}.", exception);
        }
    }

    /// <summary>Nothing stands in the archive but what the manifest lists, and all of that does.</summary>
    private static void HoldEntries(ZipArchive zip, BackupManifest manifest)
    {
        var listed = manifest.Tables.Select(table => table.Path)
            .Concat(manifest.Media.Select(file => file.Path))
            .Concat(manifest.Library.Select(edition => edition.Path).Distinct(StringComparer.Ordinal))
            .Append(ManifestPath)
            .Order(StringComparer.Ordinal);
        var there = zip.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal);
        if (!listed.SequenceEqual(there, StringComparer.Ordinal))
        {
            throw new DamagedBackupException(ManifestPath, "it does not list what stands in the archive.");
        }
    }

    private async Task<PartReader> PartAsync(string path, long bytes, string sha256, CancellationToken cancellationToken)
    {
        try
        {
            return new(await _zip.GetEntry(path)!.OpenAsync(cancellationToken), path, bytes, sha256); // HoldEntries found it
        }
        catch (InvalidDataException exception)
        {
            throw new DamagedBackupException(path, "its place in the archive cannot be read.", exception);
        }
    }
}
