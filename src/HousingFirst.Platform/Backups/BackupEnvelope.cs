using System.Text.Json;

namespace HousingFirst.Platform.Backups;

/// <summary>
/// Stands in the file's last bytes, so that a file that was cut off has none: what the file is, the hash of its manifest, and the host's
/// seal over it, which nobody without the host's key can make.
/// </summary>
/// <param name="HousingFirstBackup">The format.</param>
/// <param name="Manifest">SHA-256 of the manifest.</param>
/// <param name="Key">Name of the key.</param>
/// <param name="Seal">HMAC of the manifest, in hexadecimal.</param>
internal sealed record BackupEnvelope(int HousingFirstBackup, string Manifest, string Key, string Seal)
{
    public string Write() => JsonSerializer.Serialize(this, JsonSerializerOptions.Web);

    /// <summary>Null where the text is something else.</summary>
    public static BackupEnvelope? TryRead(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<BackupEnvelope>(text, JsonSerializerOptions.Web)
                is { HousingFirstBackup: > 0, Manifest: not null, Key: not null, Seal: not null } envelope
                ? envelope
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
