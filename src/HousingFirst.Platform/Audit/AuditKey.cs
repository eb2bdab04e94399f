using System.Security.Cryptography;

namespace HousingFirst.Platform.Audit;

/// <summary>
/// The key that trails are sealed with: a file of 32 bytes outside all databases, so that whoever can write a portal's rows cannot seal
/// them. Made when it is first needed.
/// </summary>
internal sealed class AuditKey(string path, ILogger<AuditKey> logger)
{
    private const int Size = 32;

    private readonly Lock _lock = new();
    private (byte[] Key, string Id)? _known;

    /// <summary>Names the key without telling it.</summary>
    public string Id => Known().Id;

    /// <summary>The seals of a chain. The seed is the chain's own, so chains have different keys, whatever their portals are called.</summary>
    public AuditSeals SealsOf(byte[] seed) => new(HKDF.DeriveKey(HashAlgorithmName.SHA256, Known().Key, Size, seed, "audit chain"u8.ToArray()));

    private (byte[] Key, string Id) Known()
    {
        lock (_lock)
        {
            if (_known is not { } known)
            {
                var key = File.Exists(path) ? Read() : Make();
                known = (key, Convert.ToHexStringLower(HKDF.DeriveKey(HashAlgorithmName.SHA256, key, 8, [], "audit key id"u8.ToArray())));
                _known = known;
            }

            return known;
        }
    }

    private byte[] Read()
    {
        var key = File.ReadAllBytes(path);
        return key.Length == Size
            ? key
            : throw new InvalidDataException($"{path} is not a key for audit trails: it has {key.Length} bytes instead of {Size}. Put the right file back.");
    }

    private byte[] Make()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var key = RandomNumberGenerator.GetBytes(Size);
        var made = $"{path}.{Guid.NewGuid():N}";
        using (var file = new FileStream(made, Options()))
        {
            file.Write(key);
            file.Flush(flushToDisk: true);
        }

        try
        {
            // On the disk under its own name before anything is sealed with it.
            File.Move(made, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another process was first; its key counts.
            File.Delete(made);
            return Read();
        }

        AuditLog.KeyMade(logger, path);
        return key;
    }

    private static FileStreamOptions Options()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
