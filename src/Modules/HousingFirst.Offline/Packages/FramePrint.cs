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
internal sealed class FramePrint(IFileVersionProvider versions)
{
    // Views are compiled into these; their ids change with what was compiled.
    private static readonly Guid[] Programs =
    [
        .. new[] { typeof(PageData), typeof(IManuals), typeof(FramePrint) }.Select(type => type.Assembly.ManifestModule.ModuleVersionId),
    ];

    public string Of(IPortal portal) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new
    {
        portal.Title,
        portal.Culture.Name,
        portal.ThemeId,
        portal.Features,
        Brand = portal.Setting(BrandSettings.Key),
        Files = new[]
        {
            "HousingFirst.Ui/vendor/designsystemet/core.css", "HousingFirst.Ui/css/ui.css", "HousingFirst.Ui/css/reading.css",
            "HousingFirst.Ui/js/scheme.js", "HousingFirst.Ui/js/site.js", "HousingFirst.Offline/offline.js", $"{portal.ThemeId}/theme.css",
        }.Select(file => versions.AddFileVersionToPath("", $"/_content/{file}")),
        Programs,
    })).AsSpan(0, 16));
}
