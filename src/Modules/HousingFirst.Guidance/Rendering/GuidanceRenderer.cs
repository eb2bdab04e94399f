using System.Collections.Immutable;
using HousingFirst.Guidance.Links;
using HousingFirst.Manuals;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Reading;

namespace HousingFirst.Guidance.Rendering;

/// <summary>Renders texts for the current reader.</summary>
internal sealed class GuidanceRenderer(IManualPages pages, GuidanceLinks links)
{
    private const int Highest = 2;
    private const int Deepest = 4;

    /// <summary>Renders a text.</summary>
    /// <param name="id">Unique among pages: begins the ids of sources, and a reader's ticks hang on it.</param>
    /// <param name="reviewed">The day of its last review; with a new one, ticks begin anew.</param>
    /// <param name="title">What stands over it.</param>
    /// <param name="markdown">The text.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<GuidanceTextView> RenderAsync(string id, DateOnly? reviewed, string title, string markdown, CancellationToken cancellationToken)
    {
        var version = reviewed is { } day ? EditionNumber.Of(day) : default;
        var page = await pages.BeginAsync(id, version, await links.ResolverAsync(cancellationToken), cancellationToken);
        var text = PageText.Of(markdown);
        var lead = page.Text(text.Lead, title, Highest - 1);
        var sections = ImmutableArray.CreateBuilder<GuidanceSectionView>();
        foreach (var section in text.Sections.SelectMany(section => section.Parts.Prepend(section)))
        {
            var level = Math.Clamp(section.Level, Highest, Deepest);
            sections.Add(new(level, section.Id, section.Title, page.Text(section.Text, section.Title, level)));
        }

        return new(page, lead, sections.ToImmutable());
    }
}
