using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Glossaries;
using HousingFirst.Manuals.Overlays;
using HousingFirst.Manuals.Shelves;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Logging;

namespace HousingFirst.Manuals.Rendering;

/// <summary>
/// A page of texts that are written like manuals but stand in none, with passages of manuals among them. Its sources are numbered
/// through, in the order in which it is written. For one request.
/// </summary>
public sealed class ManualPage
{
    private const int DeepestHeading = 6;

    private readonly string _id;
    private readonly EditionNumber _version;
    private readonly LinkTable _links;
    private readonly ManualWords _words;
    private readonly SourceNumbers _numbers;
    private readonly ILogger _logger;
    private readonly Func<string, string?> _ownLinks;

    internal ManualPage(
        string id, EditionNumber version, LinkTable links, Func<string, string?> ownLinks, ManualWords words, IManualSources catalogue, ILogger logger) =>
        (_id, _version, _links, _ownLinks, _words, _numbers, _logger) = (id, version, links, ownLinks, words, new(id, catalogue), logger);

    /// <summary>The sources that were cited or listed so far, in the order of their numbers.</summary>
    public IReadOnlyList<ListedSource> Sources => _numbers.Cited;

    /// <summary>Numbers sources in an order of the page's own, before its texts cite them. A key that nobody knows is left out.</summary>
    public void List(IEnumerable<string> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        foreach (var key in keys)
        {
            _numbers.NumberOf(key);
        }
    }

    /// <summary>The numbers of sources, close to the word before them; nothing for keys that nobody knows.</summary>
    public HtmlString Cite(IReadOnlyCollection<string> keys) =>
        keys.Count == 0 ? HtmlString.Empty : Line($"[{string.Join("; ", keys.Select(key => "@" + key))}]");

    /// <summary>A line of Markdown as HTML, without a paragraph around it.</summary>
    public HtmlString Line(string markdown)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        var (scope, section) = Own(markdown, title: "", level: 1);
        var html = new SectionHtml(scope, section, scope.NewMarks());
        html.WriteLine(markdown);
        return new(html.ToString());
    }

    /// <summary>Markdown as HTML.</summary>
    /// <param name="markdown">The text, without headings.</param>
    /// <param name="title">The heading above it, which names its tables.</param>
    /// <param name="level">Level of that heading; boxes have the next one.</param>
    public HtmlString Text(string markdown, string title, int level)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        var (scope, section) = Own(markdown, title, level);
        return new(Html(scope, section));
    }

    /// <summary>A passage as HTML, without its own heading; a box with its title.</summary>
    /// <param name="manual">The manual as the portal shows it to the reader; what it lays over the text counts only in the edition it reads.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="level">Level of the heading that stands above it; its parts and boxes have the next one.</param>
    public HtmlString Passage(ShelvedManual manual, ManualPassage passage, int level)
    {
        ArgumentNullException.ThrowIfNull(manual);
        ArgumentNullException.ThrowIfNull(passage);
        var scope = Scope(passage.Edition, passage.Chapter, manual.Edition.Hash == passage.Edition.Hash ? manual.Overlay : ManualOverlay.None) with
        {
            Media = manual.Media,
        };
        if (passage.Box is not null)
        {
            return new(Html(scope, passage.Section with { Level = level - 1, Text = passage.Text }));
        }

        var html = new HtmlContentText();
        html.Append(ChapterRenderer.Render(passage.Section with { Level = level }, scope).Html);
        foreach (var part in passage.Section.Parts)
        {
            var below = Math.Min(level + part.Level - passage.Section.Level, DeepestHeading);
            html.AppendHeading(part.Title, below);
            html.Append(ChapterRenderer.Render(part with { Level = below }, scope).Html);
        }

        return html.ToHtml();
    }

    // The text as if it were the only section of a manual.
    private (RenderScope Scope, ManualSection Section) Own(string markdown, string title, int level)
    {
        var section = new ManualSection { Id = _id, Level = level, Title = title, Text = markdown, Boxes = [], Hash = "" };
        var chapter = new ManualChapter
        {
            Id = _id, Title = title, Lead = "", Owner = "", Reviewed = default, NextReview = default, Sources = [], Sections = [section],
            Checklists = [], LinkedManuals = [], Hash = "",
        };
        var edition = new ManualEdition
        {
            Id = _id, Title = title, Subtitle = "", Lead = "", Language = "", Method = "", Number = _version, Published = default, Owner = "",
            ReviewMonths = 0, Chapters = [chapter], Hash = "",
        };
        return (Scope(edition, chapter, ManualOverlay.None), section);
    }

    private RenderScope Scope(ManualEdition edition, ManualChapter chapter, ManualOverlay overlay) =>
        new(edition, chapter, _links, overlay, TermMarker.None, _words, _logger) { Numbers = _numbers, OwnLinks = _ownLinks };

    private static string Html(RenderScope scope, ManualSection section)
    {
        var html = new SectionHtml(scope, section, scope.NewMarks());
        html.WriteMarkdown(section.Text);
        return html.ToString();
    }
}
