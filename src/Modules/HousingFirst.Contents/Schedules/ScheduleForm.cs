namespace HousingFirst.Contents.Schedules;

/// <summary>The form of an item's times, in the portal's zone.</summary>
internal sealed class ScheduleForm
{
    public string? Publish { get; set; }

    public string? Unpublish { get; set; }

    /// <summary>The stamp of the times that the form was opened with.</summary>
    public string? Stamp { get; set; }
}
