using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace HousingFirst.Manuals.Workshop;

/// <summary>How own chapters are approved: key <see cref="Key"/> of the portal's settings.</summary>
internal sealed record ManualReviewSettings
{
    public const string Key = "ManualReview";

    public const int Most = 5;

    /// <summary>How many people who have not written in it approve a chapter. Two are recommended, one of them with practice or lived experience.</summary>
    [Range(1, Most)]
    public int Approvals { get; init; } = 1;

    /// <summary>What counts of it: a typing error must not let a chapter through unread.</summary>
    [JsonIgnore]
    public int Needed => Math.Clamp(Approvals, 1, Most);
}
