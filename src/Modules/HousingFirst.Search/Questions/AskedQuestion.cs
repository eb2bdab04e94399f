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

    /// <summary>The first answer was open to everybody, so everybody may be shown the question.</summary>
    public bool IsOpen { get; init; }
}
