using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using HousingFirst.Manuals.Editions;
using Microsoft.AspNetCore.Html;

namespace HousingFirst.Manuals.Rendering;

/// <summary>A section's heading with the link that copies its address, or leads to it where there is no script.</summary>
internal static class HeadingHtml
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static HtmlString Of(ManualSection section, RenderScope scope)
    {
        var level = section.Level.ToString(CultureInfo.InvariantCulture);
        var share = scope.Links.PathBase + ManualAddresses.Share(scope.Edition.Id, scope.Chapter.Id, section.Id);
        var permanent = scope.Links.PathBase + ManualAddresses.Permanent(scope.Edition.Id, section.Id);
        var label = Encoder.Encode(string.Format(CultureInfo.InvariantCulture, scope.Words.SectionLink, section.Title));
        return new(
            $"""
            <h{level} id="{section.Id}">{Encoder.Encode(section.Title)} <a class="hf-anchor" href="{Encoder.Encode(share)}" data-hf-copy="{Encoder.Encode(permanent)}" data-hf-copied="{Encoder.Encode(scope.Words.Copied)}" aria-label="{label}"><svg class="hf-icon" aria-hidden="true"><use href="{Encoder.Encode(scope.Links.PathBase)}/_content/HousingFirst.Ui/img/icons.svg#link"></use></svg></a></h{level}>

            """);
    }
}
