using System.Text.Json.Serialization;
using HousingFirst.Sdk.Content;
using HousingFirst.Training.Courses;

namespace HousingFirst.Training.Runs;

/// <summary>A course on certain dates.</summary>
internal sealed class CourseRunPart : ContentPart
{
    /// <summary>Content item type of runs.</summary>
    public const string Type = "CourseRun";

    /// <summary>The course that is held.</summary>
    public string CourseId { get; set; } = "";

    public List<RunDay> Days { get; set; } = [];

    /// <summary>Town or region, by which people look for it; null online.</summary>
    public string? Place { get; set; }

    /// <summary>Where to go; null online.</summary>
    public string? Address { get; set; }

    public bool IsOnline { get; set; }

    public RunPrice? Price { get; set; }

    public RunSeats? Seats { get; set; }

    /// <summary>Last day on which people can sign up, until 23:59 in the portal's time; null when until it begins.</summary>
    public DateOnly? Deadline { get; set; }

    /// <summary>Where people sign up.</summary>
    public Uri? SignUpUrl { get; set; }

    /// <summary>Where people write to sign up.</summary>
    public string? SignUpMail { get; set; }

    public List<string> Trainers { get; set; } = [];

    /// <summary>Language of the teaching.</summary>
    public string Language { get; set; } = "da";

    [JsonConverter(typeof(WordConverter<RunState>))]
    public RunState State { get; set; }

    /// <summary>A line that readers should know; null when none.</summary>
    public string? Note { get; set; }

    /// <summary>How often what calendars hold of the run has changed.</summary>
    public int Sequence { get; set; }

    /// <summary>Hash of what calendars hold of the run; kept by <see cref="CourseRunHandler"/>.</summary>
    public string? CalendarHash { get; set; }
}
