using HousingFirst.Sdk.Content.Editing;

namespace HousingFirst.Contents.Desk;

/// <summary>What people call the places of a form, with the items inside that lead there: »Kort: Hvad er du her for? – Tekst«.</summary>
internal static class EditLabels
{
    private const string Between = " – ";

    public static string Of(EditElement element, EditInput input)
    {
        var field = element is FieldEdit && input.Label != element.DisplayName ? element.DisplayName + Between : "";
        return $"{Way(element.Content)}{field}{input.Label}";
    }

    /// <summary>An item inside another.</summary>
    public static string Of(ContentItemEdit item) =>
        item.Item.DisplayText is { Length: > 0 } title ? $"{item.TypeName}: {title}" : item.TypeName;

    private static string Way(ContentItemEdit item) => item.Container is null ? "" : $"{Way(item.Container)}{Of(item)}{Between}";
}
