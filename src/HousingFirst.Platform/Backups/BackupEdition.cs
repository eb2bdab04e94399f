using System.Text.Json.Serialization;

namespace HousingFirst.Platform.Backups;

/// <summary>Something of the host's library. It stands under its hash.</summary>
internal sealed record BackupEdition(string Kind, string Id, string Revision, string Sha256, long Bytes, DateTimeOffset TakenInUtc)
{
    [JsonIgnore]
    public string Path => $"library/{Sha256}";
}
