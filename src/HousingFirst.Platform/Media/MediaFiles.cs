using System.Security.Cryptography;

namespace HousingFirst.Platform.Media;

/// <summary>Bytes on disk under their hash. A file that stands there is whole: it is written aside, flushed and renamed.</summary>
internal static class MediaFiles
{
    public const string WritingSuffix = ".writing";

    private const int HashLength = 64;

    public static string Hash(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>Whether it is a hash and nothing else. Rows come out of files that others have made, and a hash becomes a path.</summary>
    public static bool IsHash(string? hash) => hash is { Length: HashLength } && hash.All(char.IsAsciiHexDigitLower);

    public static string PathOf(string folder, string hash) => IsHash(hash)
        ? Path.Combine(folder, hash[..2], hash)
        : throw new ArgumentException("A file stands under the hash of its bytes, and this is none.", nameof(hash));

    public static async Task WriteAsync(string folder, string hash, ReadOnlyMemory<byte> content, DateTime now, CancellationToken cancellationToken)
    {
        var path = PathOf(folder, hash);
        if (Touch(path, now) && await IsWholeAsync(folder, hash, cancellationToken))
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

    /// <summary>Whether the file is there and its bytes are what they were: not on a disk that has spoiled them.</summary>
    public static async Task<bool> IsWholeAsync(string folder, string hash, CancellationToken cancellationToken)
    {
        try
        {
            await using var file = OpenRead(folder, hash);
            return file is not null && Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken)) == hash;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false; // Bytes that cannot be read are as good as gone.
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

    /// <summary>Null when it is not there, or named by what is no hash.</summary>
    public static Stream? OpenRead(string folder, string hash)
    {
        if (!IsHash(hash))
        {
            return null;
        }

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
