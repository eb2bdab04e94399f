namespace HousingFirst.Training.Calendars;

/// <summary>An event for calendars.</summary>
/// <param name="Uid">Names the event for ever, also when it moves.</param>
/// <param name="Starts">Local time.</param>
/// <param name="Ends">Local time.</param>
/// <param name="Summary">What it is called.</param>
internal sealed record CalendarEvent(string Uid, DateTime Starts, DateTime Ends, string Summary)
{
    public string? Location { get; init; }

    public string? Description { get; init; }

    public Uri? Url { get; init; }

    /// <summary>How often it has changed.</summary>
    public int Sequence { get; init; }

    /// <summary>When it was last changed, UTC.</summary>
    public DateTime Changed { get; init; }

    public bool IsCancelled { get; init; }
}
