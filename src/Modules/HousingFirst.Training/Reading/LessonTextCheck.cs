using System.Collections.Immutable;
using HousingFirst.Manuals.Links;
using HousingFirst.Manuals.Markup;
using HousingFirst.Manuals.Reading;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HousingFirst.Training.Reading;

/// <summary>Says what is wrong in a lesson's text, and collects what others check it by.</summary>
/// <param name="text">The Markdown.</param>
/// <param name="linesBefore">Lines of the file that stand before it.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class LessonTextCheck(string text, int linesBefore, ProblemList problems)
{
    private readonly MarkdownDocument _document = ManualMarkdown.Parse(text);
    private readonly List<(string Id, int Line)> _ids = [];
    private readonly List<PlacedLink> _links = [];

    /// <summary>Every id that the text gives out, with its line.</summary>
    public IReadOnlyList<(string Id, int Line)> Ids => _ids;

    /// <summary>Its links to sections, and the sections that it includes.</summary>
    public ImmutableArray<PlacedLink> Links => [.. _links];

    /// <summary>The keys that it cites, with their lines.</summary>
    public IEnumerable<(string Key, int Line)> Citations =>
        _document.Descendants<CitationInline>().SelectMany(citation => citation.Keys.Select(key => (key, LineOf(citation))));

    public void Run()
    {
        var level = 1;
        foreach (var block in _document)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    CheckHeading(heading, level);
                    level = heading.Level;
                    break;
                case CustomContainer container:
                    CheckBox(container);
                    break;
            }
        }

        CheckPlaces();
        CheckLinks();
    }

    private void CheckHeading(HeadingBlock heading, int levelBefore)
    {
        if (heading.Level is 1 or > 3 || heading.Level > levelBefore + 1)
        {
            problems.Error(
                ProblemKind.SkippedLevel, LineOf(heading), $"The heading has level {heading.Level} after level {levelBefore}.",
                "The title stands in the front matter; write ## and, under it, ###.");
        }

        Take(TrailingId.Split(PlainText.Of(heading.Inline)).Id, LineOf(heading), "heading", "End it with {#lesson-word}.");
        if (heading.Inline?.Any(inline => inline is LinkInline or CitationInline) == true)
        {
            problems.Error(ProblemKind.MisplacedText, LineOf(heading), "The heading holds a link or a citation.", "Put it into the text under the heading.");
        }
    }

    private void CheckBox(CustomContainer container)
    {
        var at = LineOf(container);
        var line = LessonBoxLine.Read(container);
        if (line.Rest.Length > 0)
        {
            problems.Error(ProblemKind.UnknownValue, at, $"The box's line holds \"{line.Rest}\".", "Write ::: kind {#id title=\"...\"} and nothing else.");
        }

        if (line.IsInclude)
        {
            CheckInclude(container, line, at);
            return;
        }

        if (line.Kind is null)
        {
            problems.Error(
                ProblemKind.UnknownBox, at, $"There is no box \"{line.Word}\".", "Boxes are manual, fact, example, exercise, checklist, case and trainer.");
            return;
        }

        Take(line.Id, at, "box", "Write {#lesson-word title=\"...\"} behind its kind.");
        if (string.IsNullOrEmpty(line.Title))
        {
            problems.Error(ProblemKind.MissingValue, at, "The box has no title.", "Write title=\"...\" behind its id.");
        }

        if (line.Kind == LessonBoxKind.Checklist)
        {
            CheckItems(container);
        }
    }

    private void CheckInclude(CustomContainer container, LessonBoxLine line, int at)
    {
        if (!SectionReference.TryParse(line.Reference, out var section))
        {
            problems.Error(ProblemKind.BrokenLink, at, "The box does not say which section.", "Write ::: manual {ref=\"cti#datoer-saadan\"}.");
            return;
        }

        _links.Add(new(new(section.Manual, section.Id), problems.File, at));
        if (container.Count > 0)
        {
            problems.Error(ProblemKind.MisplacedText, at, "An included section has text of its own.", "Put it before or behind the box.");
        }
    }

    private void CheckItems(CustomContainer container)
    {
        var items = container.SelectMany(block => block is ListBlock list ? list : Enumerable.Repeat(block, 1)).ToList();
        foreach (var item in items)
        {
            if (ChecklistLine.Read(item, text) is { } line)
            {
                Take(line.Id, LineOf(item), "item", "End it with {#lesson-tjek-word}.");
            }
            else
            {
                TellItem(item);
            }
        }

        if (items.Count == 0)
        {
            TellItem(container);
        }
    }

    private void TellItem(MarkdownObject at) => problems.Error(
        ProblemKind.BrokenChecklist, LineOf(at), "A checklist holds only items of one line each.", "Write each as \"- [ ] Text. {#lesson-tjek-word}\".");

    private void CheckPlaces()
    {
        foreach (var heading in _document.Descendants<HeadingBlock>().Where(heading => heading.Parent != _document))
        {
            problems.Error(ProblemKind.MisplacedText, LineOf(heading), "A heading stands inside a box, list or quotation.", "Take it out, or make it a line in bold.");
        }

        foreach (var box in _document.Descendants<CustomContainer>().Where(box => box.Parent != _document))
        {
            problems.Error(ProblemKind.MisplacedText, LineOf(box), "A box stands inside a box, list or quotation.", "Take it out.");
        }

        if (_document.Descendants<LinkReferenceDefinition>().FirstOrDefault() is { } definition)
        {
            problems.Error(ProblemKind.MisplacedText, LineOf(definition), "A link's address stands apart from it.", "Write [text](address): pieces are shown one by one.");
        }
    }

    private void CheckLinks()
    {
        foreach (var link in _document.Descendants<LinkInline>())
        {
            if (link.IsImage)
            {
                problems.Warning(ProblemKind.BrokenLink, LineOf(link), "Pictures are not shown.", "Include the manual's section that has the picture.");
            }
            else if (ManualLink.TryParse(link.Url, out var section))
            {
                _links.Add(new(section, problems.File, LineOf(link)));
                if (section.ManualId is null)
                {
                    problems.Warning(ProblemKind.BrokenLink, LineOf(link), "The link does not say which manual.", "Write manual:cti#id; a lesson stands in no manual.");
                }
            }
            else if (SafeAddress.Of(link.Url) is null)
            {
                problems.Warning(
                    ProblemKind.BrokenLink, LineOf(link), $"\"{link.Url}\" cannot be linked to.", "Use https://, mailto:, tel:, ~/ for a page of the portal, or manual:.");
            }
        }
    }

    private void Take(string? id, int line, string what, string advice)
    {
        if (string.IsNullOrEmpty(id))
        {
            problems.Error(ProblemKind.MissingId, line, $"The {what} has no id.", advice);
        }
        else if (!TrailingId.IsId(id))
        {
            problems.Error(ProblemKind.WrongId, line, $"\"{id}\" cannot be an id.", "Use lower-case letters a-z, digits and hyphens (æ → ae, ø → oe, å → aa).");
        }
        else
        {
            _ids.Add((id, line));
        }
    }

    private int LineOf(MarkdownObject at) => linesBefore + at.Line + 1;
}
