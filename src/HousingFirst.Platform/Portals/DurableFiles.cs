using Microsoft.Win32.SafeHandles;

namespace HousingFirst.Platform.Portals;

/// <summary>Makes sure that files are on the disk before the registry says that they are.</summary>
internal static class DurableFiles
{
    /// <summary>Flushes every file below the folder.</summary>
    public static void Flush(string folder)
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            using SafeFileHandle handle = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite);
            RandomAccess.FlushToDisk(handle);
        }
    }
}
