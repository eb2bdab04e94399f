using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace HousingFirst.Platform.Backups;

/// <summary>What stands in a backup, with the hash of every part. See <c>docs/backup-format.md</c>.</summary>
internal sealed record BackupManifest
{
    /// <summary>The format that this version writes. It reads all up to it.</summary>
    public const int NewestFormat = 1;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>Said to whoever opens the file.</summary>
    public string Notice { get; init; } =
        "Everything of one portal: accounts with their password hashes, documents, audit trail and media, unencrypted. "
        + "Keep it as secret as the portal. The host's key ring and the key of audit trails are not in it: people sign in anew "
        + "after a restore, and the trail is proved with the host's own key file.";

    public required int Format { get; init; }

    /// <summary>Version of the program that wrote it.</summary>
    public required string Product { get; init; }

    public required DateTimeOffset TakenUtc { get; init; }

    public required BackupOrigin Portal { get; init; }

    /// <summary>The newest migration of the database that it was taken from.</summary>
    public required string Schema { get; init; }

    /// <summary>In the order in which they are written back.</summary>
    public required ImmutableArray<BackupTable> Tables { get; init; }

    /// <summary>How many documents there are of each type.</summary>
    public required ImmutableSortedDictionary<string, long> Documents { get; init; }

    /// <summary>Keys that encrypted documents need.</summary>
    public required ImmutableArray<string> EncryptionKeys { get; init; }

    public required BackupTrail Trail { get; init; }

    /// <summary>The files, by the hash of their bytes.</summary>
    public required ImmutableArray<BackupMedia> Media { get; init; }

    /// <summary>Files that documents name and that were missing or spoiled when the backup was taken.</summary>
    public required ImmutableArray<string> MissingMedia { get; init; }

    /// <summary>The host's library of shipped editions, which the portal's manuals may stand on.</summary>
    public required ImmutableArray<BackupEdition> Library { get; init; }

    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, Json);

    /// <summary>Reads a manifest.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static BackupManifest Read(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize<BackupManifest>(json, Json) ?? throw new JsonException("It is empty.");
}
