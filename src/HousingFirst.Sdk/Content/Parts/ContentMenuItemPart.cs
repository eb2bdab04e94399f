using HousingFirst.Sdk.Content.Fields;

namespace HousingFirst.Sdk.Content.Parts;

/// <summary>A menu item that leads to a content item.</summary>
public sealed class ContentMenuItemPart : ContentPart
{
    /// <summary>The item.</summary>
    public ContentPickerField? SelectedContentItem { get; set; }

    /// <summary>Kept for Orchard; here the item's audience always counts.</summary>
    public bool CheckContentPermissions { get; set; }
}
