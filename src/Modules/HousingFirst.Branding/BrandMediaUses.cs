using HousingFirst.Sdk.Media;
using HousingFirst.Sdk.Portals;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Branding;

/// <summary>The portal's logos among the uses of files.</summary>
internal sealed class BrandMediaUses(ICurrentPortal current, IStringLocalizer<BrandTexts> texts) : IMediaUses
{
    public Task<IReadOnlyList<MediaUse>> FindAsync(IReadOnlyCollection<string> paths, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var brand = current.Portal.Settings<BrandSettings>(BrandSettings.Key);
        (string? Path, string Label)[] logos = [(brand.LogoPath, "LogoPath"), (brand.LogoOnDarkPath, "LogoOnDarkPath")];
        return Task.FromResult<IReadOnlyList<MediaUse>>(
        [
            .. logos.Where(logo => logo.Path is { } path && paths.Contains(MediaFile.KeyOf(path)))
                .Select(logo => new MediaUse(texts["Look"], texts[logo.Label], "~" + BrandAddresses.Look)),
        ]);
    }
}
