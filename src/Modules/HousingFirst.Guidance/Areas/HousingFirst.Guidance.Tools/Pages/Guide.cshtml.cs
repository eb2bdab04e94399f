using System.Collections.Immutable;
using HousingFirst.Guidance.Calculators;
using HousingFirst.Guidance.Links;
using HousingFirst.Guidance.Rendering;
using HousingFirst.Manuals;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Links;
using HousingFirst.Manuals.Rendering;
using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Guidance.Tools.Pages;

/// <summary>The guide to a tool.</summary>
[OpenToReaders]
[CacheForReaders]
internal sealed class GuideModel(ShippedTools tools, IManualPages pages, SectionLinkReader sections, GuidanceLinks links, PortalDay day) : PageModel
{
    public Tool Tool { get; private set; } = null!; // set, as all below, before the view runs

    public ManualPage Text { get; private set; } = null!;

    public ImmutableArray<(ToolSection Section, HtmlString Html)> Sections { get; private set; }

    /// <summary>What to say where the guide's time is over.</summary>
    public ReviewNotice Notice => ReviewNotice.Of(Tool, day.Today);

    /// <summary>Sections of manuals to read on: those that the reader may open.</summary>
    public ImmutableArray<SectionLink> Read { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        if (tools.Find(id) is not { } tool)
        {
            return NotFound();
        }

        Tool = tool;
        Text = await pages.BeginAsync(
            $"redskab-{tool.Id}", EditionNumber.Of(tool.Reviewed), await links.ResolverAsync(cancellationToken), cancellationToken);
        Sections = [.. tool.Sections.Select(section => (section, Text.Text(section.Markdown, section.Title, level: 2)))];
        Read = (await sections.ReadAsync(tool.Read, cancellationToken)).Of(tool.Read);
        return Page();
    }
}
