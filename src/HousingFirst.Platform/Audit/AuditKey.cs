using System.Security.Cryptography;
using System.Text;

namespace HousingFirst.Platform.Audit;

/// <summary>
/// The key that trails are sealed with: a file of 32 bytes outside all databases, so that whoever can write a portal's rows cannot seal
/// them. Made at the first start. Later a missing or foreign file is refused: a key that came of itself would seal the months of the
/// right one as well. Older keys stand beside it, each with its name behind the file's, and prove what they have sealed.
/// </summary>
internal sealed class AuditKey(string path, IAuditKeyRegister register, ILogger<AuditKey> logger)
{
    private const int Size = 32;

    private readonly Lock _lock = new();
    private (string Id, Dictionary<string, byte[]> Keys)? _known;

    /// <summary>Names the key without telling it.</summary>
    public string Id => Known().Id;

    /// <summary>The seals of a chain. The seed is the chain's own, so chains have different keys, whatever their portals are called.</summary>
    public AuditSeals SealsOf(byte[] seed) => SealsOf(seed, Id)!;

    /// <summary>The seals of a chain under the key of that name, or null where the key is not here.</summary>
    public AuditSeals? SealsOf(byte[] seed, string id) => Known().Keys.TryGetValue(id, out var key)
        ? new(HKDF.DeriveKey(HashAlgorithmName.SHA256, key, Size, seed, "audit chain"u8.ToArray()))
        : null;

    /// <summary>Whether a note of a chain's length was sealed by this host, with whichever of its keys.</summary>
    public bool HasSealed(AuditHead head)
    {
        ArgumentNullException.ThrowIfNull(head);
        return Known().Keys.Keys.Any(id => SealsOf(head.Seed, id)!.OfHead(head.Count, head.Mac).AsSpan().SequenceEqual(head.Seal));
    }

    /// <summary>Seals something of the host's own that is no trail, such as the list of what stands in a backup; null where the key is not here.</summary>
    /// <param name="id">Names the key.</param>
    /// <param name="purpose">What is sealed: a seal for one purpose is worth nothing for another.</param>
    /// <param name="content">The bytes.</param>
    public byte[]? SealOf(string id, string purpose, ReadOnlySpan<byte> content) => Known().Keys.TryGetValue(id, out var key)
        ? HMACSHA256.HashData(HKDF.DeriveKey(HashAlgorithmName.SHA256, key, Size, [], Encoding.UTF8.GetBytes(purpose)), content)
        : null;

    /// <summary>Lays the present key aside, if there is one, and makes another. Answers its name.</summary>
    public string Renew()
    {
        lock (_lock)
        {
            if (File.Exists(path))
            {
                File.Move(path, $"{path}.{IdOf(Read(path))}");
            }

            var id = IdOf(Make());
            register.Add(id);
            _known = null;
            return id;
        }
    }

    private (string Id, Dictionary<string, byte[]> Keys) Known()
    {
        lock (_lock)
        {
            return _known ??= Open();
        }
    }

    private (string Id, Dictionary<string, byte[]> Keys) Open()
    {
        var used = register.Read();
        if (!File.Exists(path) && used.Count > 0)
        {
            throw new InvalidDataException(
                $"The key that audit trails are sealed with is not at {path}. Put it back there, or name its place with HousingFirst__Audit__KeyFile. "
                + "Where it is lost: audit new-key");
        }

        var key = File.Exists(path) ? Read(path) : Make();
        var id = IdOf(key);
        if (used.Count > 0 && !used.Contains(id))
        {
            throw new InvalidDataException(
                $"{path} is not the key that this host's audit trails are sealed with. Put the right one there, or name its place with HousingFirst__Audit__KeyFile.");
        }

        register.Add(id);
        var keys = Older().ToDictionary(StringComparer.Ordinal);
        keys[id] = key;
        return (id, keys);
    }

    /// <summary>Keys that were laid aside. A file whose bytes do not give its name is none.</summary>
    private IEnumerable<KeyValuePair<string, byte[]>> Older() =>
        from file in Directory.GetFiles(Path.GetDirectoryName(path)!, Path.GetFileName(path) + ".*")
        where new FileInfo(file).Length == Size
        let key = File.ReadAllBytes(file)
        where file == $"{path}.{IdOf(key)}"
        select KeyValuePair.Create(IdOf(key), key);

    private static string IdOf(byte[] key) => Convert.ToHexStringLower(HKDF.DeriveKey(HashAlgorithmName.SHA256, key, 8, [], "audit key id"u8.ToArray()));

    private static byte[] Read(string file)
    {
        var key = File.ReadAllBytes(file);
        return key.Length == Size
            ? key
            : throw new InvalidDataException($"{file} is not a key for audit trails: it has {key.Length} bytes instead of {Size}. Put the right file back.");
    }

    private byte[] Make()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var key = RandomNumberGenerator.GetBytes(Size);
        var made = $"{path}-{Guid.NewGuid():N}";
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
            return Read(path);
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
