namespace HousingFirst.Sdk.Content.Parts;

/// <summary>The items of a menu, or below a menu item.</summary>
public sealed class MenuItemsListPart : ContentPart
{
    /// <summary>The items.</summary>
    public List<ContentItem> MenuItems { get; set; } = [];
}
