using HousingFirst.Sdk.Content.Editing;
using HousingFirst.Sdk.Content.Routing;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Contents.Menus;

/// <summary>What entries of all kinds have in common: the words that stand in the menu are the item's display text.</summary>
internal static class MenuEntry
{
    private const string Name = "Name";

    public static void AddName(PartEdit part, string? name, IStringLocalizer<EditorTexts> texts) => part.Add(new(Name, texts["MenuItem.Name"])
    {
        IsRequired = true,
        MaxLength = 200,
        Value = part.Content.Item.DisplayText is { Length: > 0 } text ? text : name ?? "",
    });

    public static void AddUrl(PartEdit part, string? url, IStringLocalizer<EditorTexts> texts) => part.Add(new("Url", texts["Url"])
    {
        IsRequired = true,
        Hint = texts["Url.Hint"],
        MaxLength = 2000,
        Value = url ?? "",
    });

    public static void TakeName(PartEdit part) => part.Content.Item.DisplayText = part.Text(Name);

    /// <summary>The address that was written; false when a browser would run it.</summary>
    public static bool TakeUrl(EditElement element, IStringLocalizer<EditorTexts> texts, out string? url)
    {
        url = element.Text("Url");
        if (url is null || SafeLink.Clean(url) is not null)
        {
            return true;
        }

        element.Input("Url")!.Refuse(texts["Url.Wrong"]); // it has a text, so it is there
        return false;
    }
}
