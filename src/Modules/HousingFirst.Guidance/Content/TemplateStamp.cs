namespace HousingFirst.Guidance.Content;

/// <summary>Which text a portal's copy was last taken from.</summary>
/// <param name="Reviewed">The day on which that text was held up against its sources, for people.</param>
/// <param name="Hash">Hash of what it said. A copy that still says the same is untouched.</param>
internal sealed record TemplateStamp(DateOnly? Reviewed, string Hash);
