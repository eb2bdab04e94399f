using System.Security.Cryptography;

namespace HousingFirst.Platform.Media;

/// <summary>Bytes on disk under their hash. A file that stands there is whole: it is written aside, flushed and renamed.</summary>
internal static class MediaFiles
{
    public const string WritingSuffix = ".writing";

    public static string Hash(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    public static string PathOf(string folder, string hash) => Path.Combine(folder, hash[..2], hash);

    public static async Task WriteAsync(string folder, string hash, ReadOnlyMemory<byte> content, DateTime now, CancellationToken cancellationToken)
    {
        var path = PathOf(folder, hash);
        if (Touch(path, now))
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var writing = $"{path}.{Path.GetRandomFileName()}{WritingSuffix}";
        try
        {
            await using (FileStream stream = new(writing, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, useAsync: true))
            {
                await stream.WriteAsync(content, cancellationToken);
                // The row that names the file is committed later; the bytes must be there before it.
                stream.Flush(flushToDisk: true);
            }

            File.Move(writing, path, overwrite: true);
        }
        finally
        {
            File.Delete(writing);
        }
    }

    // What stands there may be an old orphan; until the row that names it is committed, the sweep is to take it for a fresh one. When the
    // sweep was quicker, the bytes are written anew.
    private static bool Touch(string path, DateTime now)
    {
        try
        {
            File.SetLastWriteTimeUtc(path, now);
            return File.Exists(path);
        }
        catch (IOException exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
    }

    public static Stream? OpenRead(string folder, string hash)
    {
        try
        {
            return new FileStream(
                PathOf(folder, hash), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0,
                FileOptions.Asynchronous | FileOptions.SequentialScan);
        }
        catch (IOException exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }
}
