namespace HousingFirst.Platform.Portals;

/// <summary>
/// A folder in which a portal is built. Its lock file is held open while its builder lives, so that a starting host can tell the
/// unfinished work of a dead process from that of a living one.
/// </summary>
internal sealed class StagingArea : IDisposable
{
    public const string LockName = "building.lock";

    private readonly FileStream _lock;

    private StagingArea(string path, FileStream @lock)
    {
        Path = path;
        _lock = @lock;
    }

    /// <summary>Where the portal stands now.</summary>
    public string Path { get; private set; }

    public static StagingArea Create(DataFolder folder, string name)
    {
        var path = System.IO.Path.Combine(folder.Staging, $"{name}-{Guid.NewGuid():N}");
        Directory.CreateDirectory(path);
        return new(path, new(System.IO.Path.Combine(path, LockName), FileMode.Create, FileAccess.ReadWrite, FileShare.None));
    }

    /// <summary>Moves the built portal to where it will be served from. It counts only when its registry row is written.</summary>
    public void MoveTo(string path)
    {
        Directory.Move(Path, path);
        Path = path;
    }

    /// <summary>Takes the folder away, when the portal is not wanted after all.</summary>
    public void Discard()
    {
        _lock.Dispose();
        Directory.Delete(Path, recursive: true);
    }

    /// <summary>Whether a living process is still at work in the folder.</summary>
    public static bool IsInUse(string path)
    {
        var file = System.IO.Path.Combine(path, LockName);
        if (!File.Exists(file))
        {
            return false;
        }

        try
        {
            new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None).Dispose();
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    public void Dispose()
    {
        _lock.Dispose();
        File.Delete(System.IO.Path.Combine(Path, LockName));
    }
}
