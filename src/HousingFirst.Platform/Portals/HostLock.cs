namespace HousingFirst.Platform.Portals;

/// <summary>Keeps a second host off the same data. The operating system lets go of it when the process ends, however it ends.</summary>
internal sealed class HostLock : IDisposable
{
    private readonly FileStream _file;

    private HostLock(FileStream file) => _file = file;

    /// <summary>Takes the lock, or answers null when another process has it.</summary>
    public static HostLock? TryTake(DataFolder folder)
    {
        Directory.CreateDirectory(folder.Root);
        try
        {
            return new(new FileStream(folder.LockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException)
        {
            return null;
        }
    }

    public void Dispose() => _file.Dispose();
}
