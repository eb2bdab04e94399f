using HousingFirst.Sdk.Time;

namespace HousingFirst.Guidance.Feedback;

/// <summary>How a portal takes what readers say: key <see cref="Key"/> of its settings.</summary>
internal sealed record FeedbackSettings
{
    public const string Key = "GuidanceFeedback";

    /// <summary>Who is told where nobody has the role that answers for the text. Null: the mail address of the portal's contact block.</summary>
    public string? Receiver { get; init; }

    /// <summary>How long it is kept: years, months and days as <c>P6M</c>.</summary>
    public string KeepFor { get; init; } = RetentionPeriod.Default.ToString();

    /// <summary>How many one network address may send within an hour. A whole office shares one.</summary>
    public int PerSenderAnHour { get; init; } = 20;

    /// <summary>How many the portal takes within a day.</summary>
    public int PerPortalADay { get; init; } = 200;

    /// <summary>The period that counts: the default where what is written is none.</summary>
    public RetentionPeriod Retention => RetentionPeriod.TryParse(KeepFor, out var period) ? period : RetentionPeriod.Default;
}
