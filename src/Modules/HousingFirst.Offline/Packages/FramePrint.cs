using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;
using HousingFirst.Manuals;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Theming;
using HousingFirst.Ui.Pages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace HousingFirst.Offline.Packages;

/// <summary>
/// A print of what stands around the text of all pages. Menus are left out: what they lead to is not kept, and a news item in one shall
/// not have every device fetch every chapter.
/// </summary>
internal sealed class FramePrint(IFileVersionProvider versions, IFeatureCatalog features)
{
    // Views are compiled into these; their ids change with what was compiled.
    private static readonly Guid[] Programs =
    [
        .. new[] { typeof(PageData), typeof(IManuals), typeof(FramePrint) }.Select(type => IdOf(type.Assembly)),
    ];

    /// <param name="portal">The portal.</param>
    /// <param name="shipping">The modules whose texts it shows: their glossaries mark words in all chapters.</param>
    public string Of(IPortal portal, IEnumerable<Assembly> shipping) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new
    {
        portal.Title,
        portal.Culture.Name,
        portal.ThemeId,
        Features = portal.Features.Order(StringComparer.Ordinal),
        Brand = portal.Setting(BrandSettings.Key),
        Files = new[]
        {
            "HousingFirst.Ui/vendor/designsystemet/core.css", "HousingFirst.Ui/css/ui.css", "HousingFirst.Ui/css/reading.css",
            "HousingFirst.Ui/js/scheme.js", "HousingFirst.Ui/js/site.js", "HousingFirst.Offline/offline.js", $"{portal.ThemeId}/theme.css",
        }.Select(file => versions.AddFileVersionToPath("", $"/_content/{file}")),
        Programs = Programs.Concat(shipping.Select(IdOf)).Append(BuildOf(portal.ThemeId)),
    })).AsSpan(0, 16));

    // The layout is compiled into the theme.
    private Guid BuildOf(string theme) => features.TryGet(theme, out var feature) ? feature.Build : default;

    private static Guid IdOf(Assembly assembly) => assembly.ManifestModule.ModuleVersionId;
}
