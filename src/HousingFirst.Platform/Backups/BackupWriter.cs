using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using HousingFirst.Platform.Audit;
using HousingFirst.Platform.Documents;
using HousingFirst.Platform.Documents.Durable;
using HousingFirst.Platform.Media;
using HousingFirst.Platform.Portals;

namespace HousingFirst.Platform.Backups;

/// <summary>
/// Writes a portal into one file: rows of one instant, read beside those who write on; the files that those rows name, which nobody
/// changes, because they stand under their hash; and the host's library. The manifest comes last, its seal behind it.
/// </summary>
internal sealed class BackupWriter(
    DurableTables tables, DocumentTypes types, AuditHeads heads, AuditKey key, HostStore store, TimeProvider clock)
{
    private const int Piece = 64 * 1024;

    public async Task<BackupManifest> WriteAsync(PortalRuntime portal, Stream file, BackupMeter meter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(portal);
        ArgumentNullException.ThrowIfNull(meter);
        var settings = await portal.SnapshotAsync(cancellationToken);

        // What is noted first stands in every later look at the trail.
        var ledOn = await heads.NoteAsync(portal.Record.Name, cancellationToken);
        var taken = clock.GetUtcNow();
        meter.Begin();
        var tally = new BackupTally(types, meter);
        await using var zip = await ZipArchive.CreateAsync(file, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, cancellationToken);
        string schema;
        ImmutableArray<BackupTable> written;
        await using (var snapshot = await DatabaseSnapshot.OpenAsync(portal.Database, cancellationToken))
        {
            schema = await SchemaAsync(snapshot, cancellationToken);
            written = await TablesAsync(zip, snapshot, portal.Database, tally, cancellationToken);
        }

        meter.BeginFiles(tally.Media.Count);
        var (media, missing) = await MediaAsync(zip, Path.Combine(portal.Folder, "media"), tally.Media, meter, cancellationToken);
        var manifest = new BackupManifest
        {
            Format = BackupManifest.NewestFormat,
            Product = Product(),
            TakenUtc = taken,
            Portal = new(
                portal.Record.Name, settings.Title, portal.Record.Host, portal.Record.Prefix, portal.Record.Recipe, portal.Record.CreatedUtc,
                portal.Database is PortalDatabase.Sqlite ? "sqlite" : "postgres",
                [.. settings.Features.Order(StringComparer.Ordinal)]),
            Schema = schema,
            Tables = written,
            Documents = tally.Documents.ToImmutableSortedDictionary(StringComparer.Ordinal),
            EncryptionKeys = [.. tally.EncryptionKeys],
            Trail = new(tally.LastEntry, ledOn, [.. tally.TrailKeys]),
            Media = media,
            MissingMedia = missing,
            Library = await LibraryAsync(zip, cancellationToken),
        };
        await SealAsync(zip, manifest, cancellationToken);
        return manifest;
    }

    private static string Product() =>
        typeof(BackupWriter).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";

    private static async Task<string> SchemaAsync(DatabaseSnapshot snapshot, CancellationToken cancellationToken)
    {
        await using var newest = snapshot.Command(DurableMigrations.NewestSql);
        return (string)(await newest.ExecuteScalarAsync(cancellationToken))!; // a database that is served has been migrated
    }

    private async Task<ImmutableArray<BackupTable>> TablesAsync(
        ZipArchive zip, DatabaseSnapshot snapshot, PortalDatabase database, BackupTally tally, CancellationToken cancellationToken)
    {
        var written = ImmutableArray.CreateBuilder<BackupTable>(tables.All.Length);
        foreach (var table in tables.All)
        {
            written.Add(await TableAsync(zip, snapshot, database, table, tally, cancellationToken));
        }

        return written.MoveToImmutable();
    }

    private async Task<BackupTable> TableAsync(
        ZipArchive zip,
        DatabaseSnapshot snapshot,
        PortalDatabase database,
        DurableTable table,
        BackupTally tally,
        CancellationToken cancellationToken)
    {
        await using var stream = await OpenAsync(zip, BackupTable.PathOf(table.Name), CompressionLevel.Fastest, cancellationToken);
        using var part = new PartWriter(stream);
        var buffer = new ArrayBufferWriter<byte>(2 * Piece);
        await using var json = BackupRows.Writer(buffer);
        var count = tally.For(table);
        var bodies = table.Name == "Document" ? new BackupBodies(types, table) : null;
        var rows = 0L;
        await using (var command = snapshot.Command(
            $"SELECT {Quoted(table.Columns.Select(column => column.Name))} FROM \"{table.Name}\" ORDER BY {Quoted(table.Key)}"))
        await using (var reader = await command.ExecuteReaderAsync(cancellationToken))
        {
            while (await reader.ReadAsync(cancellationToken))
            {
                BackupRows.Write(json, buffer, reader, table.Columns, bodies?.Instead(reader));
                count(reader);
                rows++;
                if (buffer.WrittenCount >= Piece)
                {
                    await part.WriteAsync(buffer.WrittenMemory, cancellationToken);
                    buffer.ResetWrittenCount();
                }
            }
        }

        await part.WriteAsync(buffer.WrittenMemory, cancellationToken);
        var counted = table.Counter is null ? 0 : await CountedAsync(snapshot, database, table, cancellationToken);
        return new(table.Name, table.Columns, rows, part.Bytes, part.Finish(), table.Counter, counted);
    }

    private static string Quoted(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"\"{name}\""));

    /// <summary>The last number that the database has given: that of a row which was deleted is not given again after a restore.</summary>
    private static async Task<long> CountedAsync(
        DatabaseSnapshot snapshot, PortalDatabase database, DurableTable table, CancellationToken cancellationToken)
    {
        await using var last = snapshot.Command(database is PortalDatabase.Sqlite
            ? $"SELECT COALESCE(MAX(seq), 0) FROM sqlite_sequence WHERE name = '{table.Name}'"
            : $"SELECT COALESCE(pg_sequence_last_value(pg_get_serial_sequence('\"{table.Name}\"', '{table.Counter}')::regclass), 0)");
        return Convert.ToInt64(await last.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture);
    }

    private static async Task<(ImmutableArray<BackupMedia> Media, ImmutableArray<string> Missing)> MediaAsync(
        ZipArchive zip, string folder, IEnumerable<string> hashes, BackupMeter meter, CancellationToken cancellationToken)
    {
        var media = ImmutableArray.CreateBuilder<BackupMedia>();
        var missing = ImmutableArray.CreateBuilder<string>();
        foreach (var hash in hashes)
        {
            meter.AddFile();

            // A disk that has spoiled a file or cannot read it keeps nothing else from being saved; it is told, and the newest backup that has
            // it whole is kept.
            await using var from = await MediaFiles.IsWholeAsync(folder, hash, cancellationToken) ? MediaFiles.OpenRead(folder, hash) : null;
            if (from is null)
            {
                missing.Add(hash);
                continue;
            }

            var file = new BackupMedia(hash, from.Length);
            await using var stream = await OpenAsync(zip, file.Path, CompressionLevel.NoCompression, cancellationToken);
            await from.CopyToAsync(stream, Piece, cancellationToken);
            media.Add(file);
        }

        return (media.ToImmutable(), missing.ToImmutable());
    }

    private async Task<ImmutableArray<BackupEdition>> LibraryAsync(ZipArchive zip, CancellationToken cancellationToken)
    {
        var library = ImmutableArray.CreateBuilder<BackupEdition>();
        foreach (var (kind, id, revision, hash, takenIn) in await store.ListLibraryAsync(cancellationToken))
        {
            if (await store.ReadLibraryAsync(kind, id, hash, cancellationToken) is not { } body)
            {
                continue;
            }

            var edition = new BackupEdition(kind, id, revision, hash, body.LongLength, takenIn);
            if (library.All(known => known.Sha256 != hash))
            {
                await using var stream = await OpenAsync(zip, edition.Path, CompressionLevel.Fastest, cancellationToken);
                await stream.WriteAsync(body, cancellationToken);
            }

            library.Add(edition);
        }

        return library.ToImmutable();
    }

    private async Task SealAsync(ZipArchive zip, BackupManifest manifest, CancellationToken cancellationToken)
    {
        var bytes = manifest.Write();
        await using (var stream = await OpenAsync(zip, BackupReader.ManifestPath, CompressionLevel.Fastest, cancellationToken))
        {
            await stream.WriteAsync(bytes, cancellationToken);
        }

        var seal = key.SealOf(key.Id, BackupReader.Purpose, bytes)!; // the present key is here
        zip.Comment = new BackupEnvelope(
            manifest.Format, Convert.ToHexStringLower(SHA256.HashData(bytes)), key.Id, Convert.ToHexStringLower(seal)).Write();
    }

    private static Task<Stream> OpenAsync(ZipArchive zip, string path, CompressionLevel level, CancellationToken cancellationToken) =>
        zip.CreateEntry(path, level).OpenAsync(cancellationToken);
}
