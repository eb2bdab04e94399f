using System.Globalization;
using System.Net;
using HousingFirst.Manuals.Editions;
using Microsoft.AspNetCore.Html;

namespace HousingFirst.Manuals.Rendering;

/// <summary>A section's heading with the link that copies its address, or leads to it where there is no script.</summary>
internal static class HeadingHtml
{
    public static HtmlString Of(ManualSection section, RenderScope scope)
    {
        var level = section.Level.ToString(CultureInfo.InvariantCulture);
        var share = scope.Links.PathBase + ManualAddresses.Share(scope.Edition.Id, scope.Chapter.Id, section.Id);
        var permanent = scope.Links.PathBase + ManualAddresses.Permanent(scope.Edition.Id, section.Id);
        var label = WebUtility.HtmlEncode(string.Format(CultureInfo.InvariantCulture, scope.Words.SectionLink, section.Title));
        return new(
            $"""
            <h{level} id="{section.Id}">{WebUtility.HtmlEncode(section.Title)} <a class="hf-anchor" href="{WebUtility.HtmlEncode(share)}" data-hf-copy="{WebUtility.HtmlEncode(permanent)}" data-hf-copied="{WebUtility.HtmlEncode(scope.Words.Copied)}" aria-label="{label}"><svg class="hf-icon" aria-hidden="true"><use href="{WebUtility.HtmlEncode(scope.Links.PathBase)}/_content/HousingFirst.Ui/img/icons.svg#link"></use></svg></a></h{level}>

            """);
    }
}
