using System.Collections.Immutable;
using HousingFirst.Guidance.Links;
using HousingFirst.Manuals;
using HousingFirst.Manuals.Rendering;
using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Guidance.Tools.Pages;

/// <summary>The guide to a tool.</summary>
[OpenToReaders]
[CacheForReaders]
internal sealed class GuideModel(ShippedTools tools, IManualPages pages, IManuals manuals, GuidanceLinks links) : PageModel
{
    public Tool Tool { get; private set; } = null!; // set, as all below, before the view runs

    public ManualPage Text { get; private set; } = null!;

    public ImmutableArray<(ToolSection Section, HtmlString Html)> Sections { get; private set; }

    /// <summary>Sections of manuals to read on: those that the reader may open.</summary>
    public ImmutableArray<FrameLink> Read { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        if (tools.Find(id) is not { } tool)
        {
            return NotFound();
        }

        Tool = tool;
        Text = await pages.BeginAsync(
            $"redskab-{tool.Id}", new(tool.Reviewed.Year, tool.Reviewed.DayOfYear), await links.ResolverAsync(cancellationToken), cancellationToken);
        Sections = [.. tool.Sections.Select(section => (section, Text.Text(section.Markdown, section.Title, level: 2)))];
        var read = ImmutableArray.CreateBuilder<FrameLink>();
        foreach (var place in tool.Read.Select(section => section.Split('#')))
        {
            if (await manuals.FindPlaceAsync(place[0], place[1], cancellationToken) is { } found
                && await manuals.AddressAsync(place[0], place[1], cancellationToken) is { } address
                && await manuals.FindAsync(place[0], cancellationToken) is { } manual)
            {
                read.Add(new($"{manual.Title}: {found.Chapter.Title}", address));
            }
        }

        Read = read.ToImmutable();
        return Page();
    }
}
