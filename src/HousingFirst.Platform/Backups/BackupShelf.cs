using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using HousingFirst.Platform.Portals;
using HousingFirst.Sdk.Backups;
using Microsoft.Extensions.Options;

namespace HousingFirst.Platform.Backups;

/// <summary>
/// The files of backups that the host keeps, a folder a portal: the file, and a note beside it. What stands there is the truth; nothing
/// of it is kept in a portal, whose database may be the very thing that is lost.
/// </summary>
internal sealed class BackupShelf(IOptions<BackupOptions> options, DataFolder data)
{
    private const string Extension = ".zip";
    private const string NoteExtension = ".json";
    private const string TimeFormat = "yyyyMMdd'T'HHmmss'Z'";

    // Where the folder cannot be written to, that is what is to be told.
    private readonly ConcurrentDictionary<string, BackupFailure> _failures = new(StringComparer.Ordinal);

    /// <summary>The backups of a portal, the newest first.</summary>
    public IReadOnlyList<StoredBackup> List(string portal)
    {
        var folder = FolderOf(portal);
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, $"{portal}-*{Extension}").Select(path => Read(portal, path)).OfType<StoredBackup>()
                .OrderByDescending(backup => backup.TakenUtc)]
            : [];
    }

    /// <summary>The file of a backup, or null when there is none of that name.</summary>
    public string? Find(string portal, string id) =>
        TakenAt(portal, id) is not null && PathOf(portal, id) is var path && File.Exists(path) ? path : null;

    /// <summary>A name for a backup that is taken now.</summary>
    public static string IdOf(string portal, DateTimeOffset now) => $"{portal}-{now.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture)}";

    public string PathOf(string portal, string id) => Path.Combine(FolderOf(portal), id + Extension);

    public static StoredBackup? Read(string portal, string path)
    {
        var id = Path.GetFileNameWithoutExtension(path);
        if (TakenAt(portal, id) is not { } taken || new FileInfo(path) is not { Exists: true } file)
        {
            return null;
        }

        var note = ReadNote<BackupNote>(NoteOf(path));
        return new(id, taken, file.Length, note?.ByHand ?? true, note?.MissingFiles ?? 0, note?.Trial);
    }

    public static void Write(string path, BackupNote note) => WriteNote(NoteOf(path), note);

    public BackupFailure? FailureOf(string portal) => _failures.GetValueOrDefault(portal) ?? ReadNote<BackupFailure>(FailurePathOf(portal));

    public void Failed(string portal, BackupFailure failure)
    {
        _failures[portal] = failure;
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

    public void Succeeded(string portal)
    {
        _failures.TryRemove(portal, out _);
        File.Delete(FailurePathOf(portal));
    }

    /// <summary>One at a time takes a portal's backup, whichever process it is; null while another does.</summary>
    public IDisposable? TryTake(string portal)
    {
        Directory.CreateDirectory(FolderOf(portal));
        try
        {
            return new FileStream(
                Path.Combine(FolderOf(portal), "taking"),
                FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
        }
        catch (IOException) when (Directory.Exists(FolderOf(portal)))
        {
            return null;
        }
    }

    /// <summary>
    /// Removes what is too much, the oldest first: of those that were taken by themselves, and of the others. The newest one that was tried
    /// and can be brought back stays, however old it is. What a process that died left half written goes too.
    /// </summary>
    public void Prune(string portal)
    {
        var all = List(portal);
        var proved = all.FirstOrDefault(backup => backup.Trial?.Passed == true);
        foreach (var old in all.GroupBy(backup => backup.ByHand).SelectMany(sort => sort.Skip(options.Value.Kept)).Where(backup => backup != proved))
        {
            var path = PathOf(portal, old.Id);
            File.Delete(path);
            File.Delete(NoteOf(path));
        }

        foreach (var unfinished in Directory.EnumerateFiles(FolderOf(portal), "*" + PortalBackup.WritingSuffix))
        {
            File.Delete(unfinished);
        }
    }

    private string FolderOf(string portal) => Path.Combine(
        options.Value.Folder is { Length: > 0 } folder ? Path.GetFullPath(folder) : Path.Combine(data.Root, "Backups"), portal);

    private string FailurePathOf(string portal) => Path.Combine(FolderOf(portal), "failed" + NoteExtension);

    private static string NoteOf(string path) => Path.ChangeExtension(path, NoteExtension);

    // Ids come from addresses; what is none leads nowhere.
    private static DateTimeOffset? TakenAt(string portal, string id) =>
        id.StartsWith($"{portal}-", StringComparison.Ordinal)
        && DateTimeOffset.TryParseExact(
            id[(portal.Length + 1)..],
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
