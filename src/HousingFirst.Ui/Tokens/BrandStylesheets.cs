using System.Security.Cryptography;
using System.Text;
using HousingFirst.Sdk.Theming;
using Microsoft.Extensions.Caching.Memory;

namespace HousingFirst.Ui.Tokens;

internal sealed class BrandStylesheets : IBrandStylesheets, IDisposable
{
    // A stylesheet is some 15 KB and takes about a millisecond to compute: enough to keep those of busy portals,
    // not worth keeping a thousand.
    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = 128 });

    public BrandStylesheet For(BrandSettings brand)
    {
        ArgumentNullException.ThrowIfNull(brand);
        return _kept.GetOrCreate(BrandLook.Of(brand), entry =>
        {
            entry.Size = 1;
            return Make((BrandLook)entry.Key);
        })!; // the factory never answers null
    }

    public IReadOnlyList<ColorAdjustment> AdjustmentsOf(BrandSettings brand)
    {
        ArgumentNullException.ThrowIfNull(brand);
        return
        [
            .. from color in new[]
               {
                   (Property: nameof(BrandSettings.PrimaryColor), Wanted: brand.PrimaryColor),
                   (Property: nameof(BrandSettings.AccentColor), Wanted: brand.AccentColor),
               }
               let used = Palette.From(color.Wanted, Scheme.Light)[Step.BaseDefault]
               where used != color.Wanted
               select new ColorAdjustment(color.Property, color.Wanted, used),
        ];
    }

    public void Dispose() => _kept.Dispose();

    private static BrandStylesheet Make(BrandLook look)
    {
        var css = BrandStylesheetWriter.Write(look);
        return new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(css)).AsSpan(0, 8)), css);
    }
}
