namespace HousingFirst.Sdk.Content.Parts;

/// <summary>A text in HTML, cleaned by the allow-list on its way in.</summary>
public sealed class HtmlBodyPart : ContentPart
{
    /// <summary>The markup.</summary>
    public string? Html { get; set; }
}
