namespace HousingFirst.Search.Questions;

/// <summary>A question that was asked, with what may name a person left out. Nobody who asked is known.</summary>
public sealed record AskedQuestion
{
    /// <summary>Its words.</summary>
    public required string Text { get; init; }

    /// <summary>How often.</summary>
    public int Times { get; init; }

    /// <summary>How often without an answer.</summary>
    public int TimesInVain { get; init; }

    /// <summary>The day on which it was asked last.</summary>
    public DateOnly LastOn { get; init; }

    /// <summary>How often a reader who was not signed in got an answer to it: what everybody may be shown is counted apart.</summary>
    public int TimesOpen { get; init; }

    /// <summary>The day on which that happened last; null when it never did.</summary>
    public DateOnly? OpenOn { get; init; }
}
