using System.Globalization;
using System.Text;
using HousingFirst.Sdk.Theming;

namespace HousingFirst.Ui.Tokens;

/// <summary>
/// Writes a brand's tokens as CSS. The light value stands first for browsers that do not know <c>light-dark()</c>; where it is
/// known, one declaration holds both, and the scheme follows <c>color-scheme</c> wherever that is set: by the reader's
/// system, by the switch in the page, or by print.
/// </summary>
internal static class BrandStylesheetWriter
{
    private static readonly string[] Steps =
    [
        "background-default", "background-tinted", "surface-default", "surface-tinted", "surface-hover", "surface-active",
        "border-subtle", "border-default", "border-strong", "text-subtle", "text-default",
        "base-default", "base-hover", "base-active", "base-contrast-subtle", "base-contrast-default",
    ];

    public static string Write(BrandLook look)
    {
        var light = Named(BrandTokens.From(look.Primary, look.Accent, look.NeutralTint, Scheme.Light));
        var dark = Named(BrandTokens.From(look.Primary, look.Accent, look.NeutralTint, Scheme.Dark));
        var css = new StringBuilder(16 * 1024);

        css.Append(":root{");
        foreach (var (name, color) in light)
        {
            css.Append(CultureInfo.InvariantCulture, $"--{name}:{color};");
        }

        AppendTypeface(css, look.Typeface);
        AppendCorners(css, look.Corners);
        css.Append("}\n@supports (color:light-dark(#000,#fff)){:root{");
        foreach (var ((name, day), (_, night)) in light.Zip(dark))
        {
            css.Append(CultureInfo.InvariantCulture, $"--{name}:light-dark({day},{night});");
        }

        return css.Append("}}\n").ToString();
    }

    private static IEnumerable<(string Name, BrandColor Color)> Named(BrandTokens tokens)
    {
        foreach (var (palette, colors) in tokens.Palettes)
        {
            foreach (var (step, color) in Steps.Zip(colors.Colors))
            {
                yield return ($"ds-color-{palette}-{step}", color);
            }
        }

        yield return ("ds-color-focus-outer", tokens.FocusOuter);
        yield return ("ds-color-focus-inner", tokens.FocusInner);
        yield return ("hf-band", tokens.Primary.Ground);
        yield return ("hf-on-band", tokens.Primary.On);
        yield return ("hf-accent-band", tokens.Accent.Ground);
        yield return ("hf-on-accent-band", tokens.Accent.On);
    }

    private static void AppendTypeface(StringBuilder css, Typeface typeface) => css.Append(typeface switch
    {
        Typeface.Plex => "--hf-font-text:\"Plex Text\";--hf-font-heading:\"Plex Text\";",
        Typeface.Figtree => "--hf-font-text:Figtree;--hf-font-heading:Figtree;",
        Typeface.Literata => "--hf-font-text:Figtree;--hf-font-heading:Literata;",
        Typeface.Atkinson => "--hf-font-text:Atkinson;--hf-font-heading:Atkinson;",
        _ => "",
    });

    private static void AppendCorners(StringBuilder css, CornerStyle corners) => css.Append(corners switch
    {
        CornerStyle.Square => "--ds-border-radius-base:0px;--hf-radius-button:0px;",
        CornerStyle.Soft => "--ds-border-radius-base:4px;--hf-radius-button:4px;",
        CornerStyle.Round => "--ds-border-radius-base:12px;--hf-radius-button:999px;",
        _ => "",
    });
}
