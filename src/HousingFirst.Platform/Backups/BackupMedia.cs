using System.Text.Json.Serialization;

namespace HousingFirst.Platform.Backups;

/// <summary>A file of the portal's media. It stands under its hash.</summary>
internal sealed record BackupMedia(string Sha256, long Bytes)
{
    [JsonIgnore]
    public string Path => $"media/{Sha256}";
}
