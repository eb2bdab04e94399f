namespace HousingFirst.Manuals.Workshop;

/// <summary>A source of the portal's own as it is typed.</summary>
internal sealed class SourceForm
{
    public string? Title { get; set; }

    public string? Publisher { get; set; }

    public string? Year { get; set; }

    public string? Url { get; set; }

    public string? Read { get; set; }
}
