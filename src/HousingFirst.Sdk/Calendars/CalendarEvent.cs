namespace HousingFirst.Sdk.Calendars;

/// <summary>An event for calendars.</summary>
/// <param name="Uid">Names the event for ever, also when it moves.</param>
/// <param name="Starts">Local time.</param>
/// <param name="Ends">Local time.</param>
/// <param name="Summary">What it is called.</param>
public sealed record CalendarEvent(string Uid, DateTime Starts, DateTime Ends, string Summary)
{
    /// <summary>Whether it is about days, not hours: a deadline, a phase that begins. It leaves people's day free.</summary>
    public bool IsWholeDay { get; init; }

    /// <summary>Where it is.</summary>
    public string? Location { get; init; }

    /// <summary>A note. Calendars are seen over shoulders: nothing personal belongs here.</summary>
    public string? Description { get; init; }

    /// <summary>A page about it.</summary>
    public Uri? Url { get; init; }

    /// <summary>How often it has changed.</summary>
    public int Sequence { get; init; }

    /// <summary>When it was last changed, UTC.</summary>
    public DateTime Changed { get; init; }

    /// <summary>Whether it is taken out of calendars.</summary>
    public bool IsCancelled { get; init; }

    /// <summary>An event that takes a day, in whatever zone the calendar is.</summary>
    /// <param name="uid">Names the event for ever, also when it moves.</param>
    /// <param name="day">The day.</param>
    /// <param name="summary">What it is called.</param>
    public static CalendarEvent OnDay(string uid, DateOnly day, string summary) =>
        new(uid, day.ToDateTime(TimeOnly.MinValue), day.AddDays(1).ToDateTime(TimeOnly.MinValue), summary) { IsWholeDay = true };
}
