namespace HousingFirst.Sdk.Content.Display;

/// <summary>Ways of showing an item that every item knows.</summary>
public static class DisplayTypes
{
    /// <summary>The whole item.</summary>
    public const string Detail = "Detail";

    /// <summary>What stands of it in a list.</summary>
    public const string Summary = "Summary";
}
