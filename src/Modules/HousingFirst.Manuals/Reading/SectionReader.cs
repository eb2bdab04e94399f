using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Markup;
using HousingFirst.Manuals.Pictures;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HousingFirst.Manuals.Reading;

/// <summary>Reads a chapter's text into sections, parts and boxes.</summary>
internal sealed class SectionReader(
    string body, int bodyLine, PictureCatalogue pictures, ProblemList problems, bool mayBeginWithoutHeading = false)
{
    private readonly List<(string Id, int Line)> _ids = [];
    private readonly List<Picture> _pictures = [];
    private readonly MarkdownDocument _document = ManualMarkdown.Parse(body);

    public ImmutableArray<(string Id, int Line)> Ids => [.. _ids];

    public ImmutableArray<Picture> Pictures => [.. _pictures.DistinctBy(picture => picture.Name, StringComparer.Ordinal)];

    public MarkdownDocument Document => _document;

    /// <summary>What stands before the first heading.</summary>
    public string Lead => body[..LeadEnd].Trim('\n');

    /// <summary>The boxes in it, once the text has been read.</summary>
    public ImmutableArray<ManualBox> LeadBoxes { get; private set; } = [];

    private int LeadEnd => _document.OfType<HeadingBlock>().FirstOrDefault()?.Span.Start ?? body.Length;

    public ImmutableArray<ManualSection> Read()
    {
        TellMisplaced();
        LeadBoxes = [.. BoxesBetween(-1, LeadEnd).Select(ReadBox).OfType<ManualBox>()];
        var headings = _document.OfType<HeadingBlock>().ToList();
        var sections = ImmutableArray.CreateBuilder<ManualSection>();
        ManualSection? open = null;
        var parts = ImmutableArray.CreateBuilder<ManualSection>();
        var level = 1;
        for (var i = 0; i < headings.Count; i++)
        {
            var section = ReadOne(headings[i], i + 1 < headings.Count ? headings[i + 1].Span.Start : body.Length, level);
            level = section.Level;
            if (section.Level > 2 && open is not null)
            {
                parts.Add(section);
                continue;
            }

            Close();
            open = section;
        }

        Close();
        return sections.ToImmutable();

        void Close()
        {
            if (open is not null)
            {
                sections.Add(open with { Parts = parts.DrainToImmutable() });
            }
        }
    }

    public int LineOf(MarkdownObject at) => bodyLine + at.Line + 1;

    private ManualSection ReadOne(HeadingBlock heading, int end, int levelBefore)
    {
        var line = LineOf(heading);
        if (heading.Level == 1 || heading.Level > levelBefore + 1)
        {
            problems.Error(
                ProblemKind.SkippedLevel, line,
                $"The heading has level {heading.Level} after level {levelBefore}.",
                heading.Level == 1 ? "The title stands in the front matter; begin sections with ##." : $"Write it with {new string('#', levelBefore + 1)}.");
        }

        var (title, id) = TrailingId.Split(PlainText.Of(heading.Inline));
        if (heading.Inline?.Any(inline => inline is LinkInline or CitationInline) == true)
        {
            problems.Error(ProblemKind.MisplacedText, line, "The heading holds a link or a citation.", "Put it into the text under the heading.");
        }

        var text = body[(heading.Span.End + 1)..end].Trim('\n');
        return new()
        {
            Id = Take(id, line, "heading"),
            Level = heading.Level,
            Title = title,
            Text = text,
            Boxes = [.. BoxesBetween(heading.Span.End, end).Select(ReadBox).OfType<ManualBox>()],
            Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{heading.Level} {title}\n{text}"))),
        };
    }

    private IEnumerable<CustomContainer> BoxesBetween(int start, int end) =>
        _document.OfType<CustomContainer>().Where(box => box.Span.Start > start && box.Span.Start < end);

    private ManualBox? ReadBox(CustomContainer container)
    {
        var line = LineOf(container);
        var opening = BoxOpening.Read(container);
        if (opening.Kind is not { } kind)
        {
            problems.Error(ProblemKind.UnknownBox, line, $"There is no box \"{container.Info}\".", "Boxes are fact, example, exercise, checklist, local and picture.");
            return null;
        }

        if (opening.Rest.Length > 0)
        {
            problems.Error(ProblemKind.UnknownValue, line, $"The box's line holds \"{opening.Rest}\".", "Write ::: kind {#id title=\"...\"} and nothing else.");
        }

        if (kind == BoxKind.Picture)
        {
            return new(kind, Take(opening.Id, line, "box"), ReadPicture(opening.Name, line), []);
        }

        if (string.IsNullOrWhiteSpace(opening.Title))
        {
            problems.Error(ProblemKind.MissingValue, line, "The box has no title.", "Write title=\"...\" behind its id.");
        }

        var id = Take(opening.Id, line, "box");
        var items = kind == BoxKind.Checklist ? ReadItems(container) : [];
        return new(kind, id, opening.Title ?? "", items);
    }

    private string ReadPicture(string? name, int line)
    {
        if (name is null || !pictures.ByName.TryGetValue(name, out var picture))
        {
            problems.Warning(
                ProblemKind.UnknownPicture, line, $"The module has no picture \"{name}\".", "Write name=\"...\" of a file in Pictures; until then the caption stands alone.");
            return "";
        }

        _pictures.Add(picture);
        return picture.Title;
    }

    private ImmutableArray<ChecklistItem> ReadItems(CustomContainer container)
    {
        var items = ImmutableArray.CreateBuilder<ChecklistItem>();
        foreach (var block in container)
        {
            if (block is not ListBlock list)
            {
                TellItem(block);
                continue;
            }

            foreach (var item in list)
            {
                if (ChecklistLine.Read(item, body) is { } read)
                {
                    items.Add(new(Take(read.Id, LineOf(item), "item"), PlainText.Of((ManualMarkdown.Parse(read.Markdown).LastChild as LeafBlock)?.Inline)));
                }
                else
                {
                    TellItem(item);
                }
            }
        }

        if (items.Count == 0)
        {
            TellItem(container);
        }

        return items.ToImmutable();
    }

    private void TellItem(MarkdownObject at) => problems.Error(
        ProblemKind.BrokenChecklist, LineOf(at), "A checklist holds only items of one line each.", "Write each as \"- [ ] Text. {#chapter-tjek-word}\".");

    private void TellMisplaced()
    {
        if (!mayBeginWithoutHeading && _document.FirstOrDefault() is { } first and not HeadingBlock)
        {
            problems.Error(ProblemKind.MisplacedText, LineOf(first), "There is text before the first section.", "Begin with a heading \"## ... {#id}\".");
        }

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
            problems.Error(ProblemKind.MisplacedText, LineOf(definition), "A link's address stands apart from it.", "Write [text](address): sections are shown one by one.");
        }
    }

    private string Take(string? id, int line, string what)
    {
        if (string.IsNullOrEmpty(id))
        {
            problems.Error(ProblemKind.MissingId, line, $"The {what} has no id.", "End it with {#chapter-word}; the id never changes again.");
            return "";
        }

        if (!TrailingId.IsId(id))
        {
            problems.Error(ProblemKind.WrongId, line, $"\"{id}\" cannot be an id.", "Use lower-case letters a-z, digits and hyphens (æ → ae, ø → oe, å → aa).");
            return "";
        }

        _ids.Add((id, line));
        return id;
    }
}
