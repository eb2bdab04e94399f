namespace HousingFirst.Sdk.Content.Fields;

/// <summary>A text in Markdown.</summary>
public sealed class MarkdownField : ContentField
{
    /// <summary>The source.</summary>
    public string? Markdown { get; set; }
}
