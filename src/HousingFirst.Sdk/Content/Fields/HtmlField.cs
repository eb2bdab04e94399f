namespace HousingFirst.Sdk.Content.Fields;

/// <summary>Markup, cleaned by the allow-list on its way in.</summary>
public sealed class HtmlField : ContentField
{
    /// <summary>The markup.</summary>
    public string? Html { get; set; }
}
