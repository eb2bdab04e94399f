namespace HousingFirst.Sdk.Content.Parts;

/// <summary>A text in Markdown.</summary>
public sealed class MarkdownBodyPart : ContentPart
{
    /// <summary>The source.</summary>
    public string? Markdown { get; set; }
}
