using System.Text.Json.Serialization;
using HousingFirst.Sdk.Time;

namespace HousingFirst.Training.Enquiries;

/// <summary>How a portal takes enquiries: key <see cref="Key"/> of its settings.</summary>
internal sealed record EnquirySettings
{
    public const string Key = "Enquiries";

    /// <summary>Who is told that an enquiry has come. Null: the mail address of the portal's contact block.</summary>
    public string? Receiver { get; init; }

    /// <summary>How long an enquiry is kept: years, months and days as <c>P6M</c>.</summary>
    public string KeepFor { get; init; } = RetentionPeriod.Default.ToString();

    /// <summary>How many enquiries one network address may send within an hour. A whole office shares one.</summary>
    public int PerSenderAnHour { get; init; } = 5;

    /// <summary>How many enquiries the portal takes within a day.</summary>
    public int PerPortalADay { get; init; } = 100;

    /// <summary>The period that counts: the default where what is written is none.</summary>
    [JsonIgnore]
    public RetentionPeriod Retention => RetentionPeriod.TryParse(KeepFor, out var period) ? period : RetentionPeriod.Default;
}
