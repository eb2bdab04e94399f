namespace HousingFirst.Guidance.Tools;

/// <summary>Which field a sheet's picture is drawn from; the picture stands under it.</summary>
internal static class SheetPictures
{
    public static SheetField? FieldOf(ToolSheet sheet) => sheet.Picture switch
    {
        SheetPicture.Network => sheet.Fields.FirstOrDefault(field => field.Kind == SheetFieldKind.Table),
        SheetPicture.Change => sheet.Fields.FirstOrDefault(field => field.Kind == SheetFieldKind.Choice),
        _ => null,
    };
}
