namespace HousingFirst.Sdk.Content.Parts;

/// <summary>Alignment of a widget, with Orchard's numbers.</summary>
public enum FlowAlignment
{
    /// <summary>At the start of the line.</summary>
    Left = 0,

    /// <summary>In the middle.</summary>
    Center = 1,

    /// <summary>At the end of the line.</summary>
    Right = 2,

    /// <summary>Over the whole width.</summary>
    Justify = 3,

    /// <summary>As what is around it.</summary>
    Inherit = 4,
}
