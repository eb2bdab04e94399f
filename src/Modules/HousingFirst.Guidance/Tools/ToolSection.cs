namespace HousingFirst.Guidance.Tools;

/// <summary>A section of a guide.</summary>
/// <param name="Id">Id of its heading. Never changes.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Markdown">The text under it.</param>
internal sealed record ToolSection(string Id, string Title, string Markdown);
