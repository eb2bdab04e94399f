namespace HousingFirst.Training.Content;

/// <summary>Which template a portal's copy was last taken from.</summary>
/// <param name="Version">The template's version, for people.</param>
/// <param name="Hash">Hash of what it said. A copy that still says the same is untouched.</param>
internal sealed record TemplateStamp(string Version, string Hash);
