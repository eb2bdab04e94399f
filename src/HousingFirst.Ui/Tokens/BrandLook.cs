using System.Runtime.InteropServices;
using HousingFirst.Sdk.Theming;

namespace HousingFirst.Ui.Tokens;

/// <summary>The part of a brand that a stylesheet is made of.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct BrandLook(
    BrandColor Primary, BrandColor Accent, BrandColor? NeutralTint, Typeface Typeface, CornerStyle Corners)
{
    public static BrandLook Of(BrandSettings brand) =>
        new(brand.PrimaryColor, brand.AccentColor, brand.NeutralTint, brand.Typeface, brand.Corners);
}
