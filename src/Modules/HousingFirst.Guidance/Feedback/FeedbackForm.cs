namespace HousingFirst.Guidance.Feedback;

/// <summary>The form as it was filled in. Prints nothing of itself.</summary>
public sealed record FeedbackForm
{
    /// <summary>How long a comment may be.</summary>
    internal const int LongestComment = 1000;

    /// <summary>Whether the text helped: <c>ja</c> or <c>nej</c>.</summary>
    public string? Helped { get; init; }

    /// <summary>What the reader adds.</summary>
    public string? Comment { get; init; }

    /// <summary>A field that people do not see. Programs fill it in.</summary>
    public string? Website { get; init; }

    /// <summary>When the form was opened, sealed.</summary>
    public string? Seal { get; init; }

    /// <summary>Prints nothing of it.</summary>
    public override string ToString() => nameof(FeedbackForm);
}
