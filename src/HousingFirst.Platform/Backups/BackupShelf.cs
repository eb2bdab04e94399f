using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using HousingFirst.Platform.Portals;
using HousingFirst.Sdk.Backups;
using Microsoft.Extensions.Options;

namespace HousingFirst.Platform.Backups;

/// <summary>
/// The files of backups that the host keeps, a folder a portal: the file, and a note beside it. What stands there is the truth; nothing
/// of it is kept in a portal, whose database may be the very thing that is lost. A folder is called after the portal's name and when it was
/// made, which a restore keeps: whoever gets the name of a portal that was deleted must not get its backups.
/// </summary>
internal sealed class BackupShelf(IOptions<BackupOptions> options, DataFolder data, ILogger<BackupShelf> logger)
{
    private const string Extension = ".zip";
    private const string NoteExtension = ".json";
    private const string TimeFormat = "yyyyMMdd'T'HHmmss'Z'";
    private const string MadeFormat = "yyyyMMddHHmmssfff";
    private const string HeldFile = "held";
    private const string DeletedNote = "deleted" + NoteExtension;

    // Backups that are being tried or brought back, which nothing may push out meanwhile.
    private readonly ConcurrentDictionary<string, string> _held = new(StringComparer.Ordinal);

    // Where the folder cannot be written to, that is what is to be told.
    private readonly ConcurrentDictionary<string, BackupFailure> _failures = new(StringComparer.Ordinal);

    /// <summary>Where the folders are.</summary>
    public string Root => options.Value.Folder is { Length: > 0 } folder ? Path.GetFullPath(folder) : Path.Combine(data.Root, "Backups");

    /// <summary>The backups of a portal, the newest first.</summary>
    public IReadOnlyList<StoredBackup> List(PortalRecord portal)
    {
        ArgumentNullException.ThrowIfNull(portal);
        var folder = FolderOf(portal);
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, $"{portal.Name}-*{Extension}").Select(path => Read(portal, path)).OfType<StoredBackup>()
                .OrderByDescending(backup => backup.TakenUtc)]
            : [];
    }

    /// <summary>The file of a backup, or null when there is none of that name.</summary>
    public string? Find(PortalRecord portal, string id) =>
        TakenAt(portal, id) is not null && PathOf(portal, id) is var path && File.Exists(path) ? path : null;

    /// <summary>A name for a backup that is taken now.</summary>
    public static string IdOf(PortalRecord portal, DateTimeOffset now) =>
        $"{portal.Name}-{now.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture)}";

    public string PathOf(PortalRecord portal, string id) => Path.Combine(FolderOf(portal), id + Extension);

    public static StoredBackup? Read(PortalRecord portal, string path)
    {
        var id = Path.GetFileNameWithoutExtension(path);
        if (TakenAt(portal, id) is not { } taken || new FileInfo(path) is not { Exists: true } file)
        {
            return null;
        }

        var note = ReadNote<BackupNote>(NoteOf(path));
        return new(id, taken, file.Length, note?.ByHand ?? true, Missing(note).Length, note?.Trial);
    }

    /// <summary>The last job of each kind, as it was noted.</summary>
    public IEnumerable<BackupJob> JobsOf(PortalRecord portal) => Enum.GetValues<BackupJobKind>().Select(kind => JobOf(portal, kind)).OfType<BackupJob>();

    public BackupJob? JobOf(PortalRecord portal, BackupJobKind kind) => ReadNote<BackupJob>(JobPathOf(portal, kind));

    public void Write(PortalRecord portal, BackupJob job)
    {
        ArgumentNullException.ThrowIfNull(job);
        _held[FolderOf(portal)] = job is { IsOver: false, BackupId: { } id } ? id : "";
        WriteNote(JobPathOf(portal, job.Kind), job);
    }

    /// <summary>The hashes of files that were missing or spoiled when a backup was taken.</summary>
    public ImmutableArray<string> MissingOf(PortalRecord portal, string id) => Missing(ReadNote<BackupNote>(NoteOf(PathOf(portal, id))));

    public static void Write(string path, BackupNote note) => WriteNote(NoteOf(path), note);

    public BackupFailure? FailureOf(PortalRecord portal) =>
        _failures.GetValueOrDefault(FolderOf(portal)) ?? ReadNote<BackupFailure>(FailurePathOf(portal));

    /// <summary>Notes that one could not be taken.</summary>
    public void Failed(PortalRecord portal, string code, DateTimeOffset now)
    {
        var failure = new BackupFailure(now, code, (FailureOf(portal)?.Times ?? 0) + 1);
        _failures[FolderOf(portal)] = failure;
        try
        {
            Directory.CreateDirectory(FolderOf(portal));
            WriteNote(FailurePathOf(portal), failure);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Kept in memory; it is most likely the very failure that is told.
        }
    }

    public void Succeeded(PortalRecord portal)
    {
        _failures.TryRemove(FolderOf(portal), out _);
        File.Delete(FailurePathOf(portal));
        File.Delete(Path.Combine(FolderOf(portal), DeletedNote)); // It was deleted, and was brought back.
    }

    /// <summary>Whether the disk holds so many bytes more, and the reserve that everybody else's writing needs.</summary>
    public bool HasRoom(long bytes)
    {
        Directory.CreateDirectory(Root);
        return HasRoom(Root, bytes);
    }

    /// <summary>The same of the disk on which portals are built up, for a backup of so many bytes: tables are packed in it and not where it is built up.</summary>
    public bool HasRoomToBuildUp(long bytes) => HasRoom(data.Root, 2 * bytes);

    /// <summary>Notes that a portal goes: its backups stay for as many days as backups are kept, for whoever deleted the wrong one.</summary>
    public void Leave(PortalRecord portal, DateTimeOffset now)
    {
        if (Directory.Exists(FolderOf(portal)))
        {
            WriteNote(Path.Combine(FolderOf(portal), DeletedNote), new DeletedPortal(now));
        }
    }

    /// <summary>Removes all backups of a portal.</summary>
    public void Remove(PortalRecord portal)
    {
        if (Directory.Exists(FolderOf(portal)))
        {
            Directory.Delete(FolderOf(portal), recursive: true);
        }
    }

    /// <summary>
    /// Removes the backups of portals that were deleted long enough ago, and answers how many portals that were. A portal that is not
    /// registered is not enough: its registry may be what was lost, and another host's portals may lie here too.
    /// </summary>
    public int Sweep(IEnumerable<PortalRecord> registered, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(registered);
        if (!Directory.Exists(Root))
        {
            return 0;
        }

        var there = registered.Select(FolderOf).ToHashSet(StringComparer.Ordinal);
        var over = Directory.EnumerateDirectories(Root)
            .Where(folder => !there.Contains(folder)
                && ReadNote<DeletedPortal>(Path.Combine(folder, DeletedNote)) is { } deleted
                && deleted.AtUtc.AddDays(options.Value.Kept) <= now)
            .ToList();
        return over.Count(TryDelete);
    }

    /// <summary>One at a time works with a portal's backups, whichever process it is; null while another does.</summary>
    /// <exception cref="IOException">The disk does not let anybody work there.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    public IDisposable? TryHold(PortalRecord portal)
    {
        Directory.CreateDirectory(FolderOf(portal));
        try
        {
            return new FileStream(
                Path.Combine(FolderOf(portal), HeldFile), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
        }
        catch (IOException exception) when (IsHeldByAnother(exception))
        {
            return null;
        }
    }

    /// <summary>Whether somebody does.</summary>
    public bool IsHeld(PortalRecord portal)
    {
        if (!File.Exists(Path.Combine(FolderOf(portal), HeldFile)))
        {
            return false;
        }

        using var held = TryHold(portal);
        return held is null;
    }

    /// <summary>Removes what is too much, the oldest first, and what a process that died left half written.</summary>
    public void Prune(PortalRecord portal, DateTimeOffset now)
    {
        Directory.CreateDirectory(FolderOf(portal));
        var held = _held.GetValueOrDefault(FolderOf(portal));
        Remove(portal, BackupRetention.TooMany(ListAt(portal, now), options.Value.Kept, held));
        Remove(portal, BackupRetention.TooLarge(ListAt(portal, now), options.Value.KeptBytes, options.Value.Try, held, now));
        RemoveUnfinished(portal);
    }

    // What a wrong clock has dated ahead is not the newest.
    private List<StoredBackup> ListAt(PortalRecord portal, DateTimeOffset now) =>
        [.. List(portal).OrderBy(backup => BackupTimes.IsAhead(now, backup.TakenUtc))];

    /// <summary>Removes what a process that died left half written. Whoever asks has the portal's place at the work.</summary>
    public void RemoveUnfinished(PortalRecord portal)
    {
        foreach (var unfinished in Directory.EnumerateFiles(FolderOf(portal), "*" + PortalBackup.WritingSuffix))
        {
            File.Delete(unfinished);
        }
    }

    private bool TryDelete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Of a portal that is gone: no reason for those that are there to have no backup.
            BackupLog.NotSwept(logger, folder, exception);
            return false;
        }
    }

    private void Remove(PortalRecord portal, IEnumerable<StoredBackup> backups)
    {
        foreach (var path in backups.Select(old => PathOf(portal, old.Id)))
        {
            File.Delete(path);
            File.Delete(NoteOf(path));
        }
    }

    /// <summary>Where a portal's backups are.</summary>
    public string FolderOf(PortalRecord portal) => Path.Combine(
        Root, $"{portal.Name}.{portal.CreatedUtc.UtcDateTime.ToString(MadeFormat, CultureInfo.InvariantCulture)}");

    // What the system says of a file that somebody else has open; a disk that is full or turned read-only says something else.
    private static bool IsHeldByAnother(IOException exception)
    {
        const int sharingViolation = unchecked((int)0x80070020);
        const int wouldBlock = 11;
        const int wouldBlockOfBsd = 35;
        return exception.HResult == (OperatingSystem.IsWindows() ? sharingViolation : OperatingSystem.IsLinux() ? wouldBlock : wouldBlockOfBsd);
    }

    private bool HasRoom(string folder, long bytes)
    {
        try
        {
            return new DriveInfo(folder).AvailableFreeSpace - bytes >= options.Value.ReserveMegabytes * BackupOptions.Megabyte;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return true; // A share on the network may not say; whoever writes there finds out.
        }
    }

    private static ImmutableArray<string> Missing(BackupNote? note) => note is { Missing.IsDefault: false } ? note.Missing : [];

    private string JobPathOf(PortalRecord portal, BackupJobKind kind) =>
        Path.Combine(FolderOf(portal), kind.ToString().ToLowerInvariant() + NoteExtension);

    private string FailurePathOf(PortalRecord portal) => Path.Combine(FolderOf(portal), "failed" + NoteExtension);

    private static string NoteOf(string path) => Path.ChangeExtension(path, NoteExtension);

    // Ids come from addresses; what is none leads nowhere.
    private static DateTimeOffset? TakenAt(PortalRecord portal, string id) =>
        id.StartsWith($"{portal.Name}-", StringComparison.Ordinal)
        && DateTimeOffset.TryParseExact(
            id[(portal.Name.Length + 1)..],
            TimeFormat,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out var taken)
            ? taken
            : null;

    private static T? ReadNote<T>(string path)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(File.ReadAllBytes(path), JsonSerializerOptions.Web);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    private static void WriteNote<T>(string path, T note)
    {
        var writing = $"{path}.{Path.GetRandomFileName()}{PortalBackup.WritingSuffix}";
        File.WriteAllBytes(writing, JsonSerializer.SerializeToUtf8Bytes(note, JsonSerializerOptions.Web));
        File.Move(writing, path, overwrite: true);
    }
}
