using System.Text.Json.Serialization;

namespace HousingFirst.Contents.Unsaved;

/// <summary>How a portal's people write: key <see cref="Key"/> of its settings.</summary>
internal sealed record WritingSettings
{
    public const string Key = "Writing";

    private const int MostDays = 90;

    /// <summary>How many days something is kept that somebody typed and did not save.</summary>
    public int UnsavedDays { get; init; } = 14;

    /// <summary>The number that counts: one that a recipe has wrong is brought into bounds.</summary>
    [JsonIgnore]
    public int Days => Math.Clamp(UnsavedDays, 1, MostDays);
}
