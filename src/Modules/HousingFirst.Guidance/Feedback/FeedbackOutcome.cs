namespace HousingFirst.Guidance.Feedback;

/// <summary>What became of a form.</summary>
internal abstract record FeedbackOutcome
{
    private FeedbackOutcome()
    {
    }

    /// <summary>It was taken.</summary>
    public sealed record Received : FeedbackOutcome;

    /// <summary>It was not taken for what stands in it.</summary>
    public sealed record Refused(FeedbackProblem Problem) : FeedbackOutcome;

    /// <summary>It was not taken because too many came.</summary>
    public sealed record TooMany(TimeSpan Wait) : FeedbackOutcome;
}
