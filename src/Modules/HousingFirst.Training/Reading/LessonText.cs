using System.Collections.Immutable;
using HousingFirst.Manuals.Links;
using HousingFirst.Manuals.Markup;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace HousingFirst.Training.Reading;

/// <summary>
/// A lesson's text taken apart. Whatever was written, it can be shown. What is for the trainer must not slip out by a slip of the pen:
/// a box of no known kind is the trainer's, and so is all that a box is hidden in. What is wrong is <see cref="LessonTextCheck"/>'s business.
/// </summary>
/// <param name="Pieces">The pieces in reading order.</param>
internal sealed record LessonText(ImmutableArray<LessonPiece> Pieces)
{
    /// <summary>The sections that it includes, each once.</summary>
    public IEnumerable<SectionReference> Includes => Pieces.OfType<LessonPiece.Include>().Select(include => include.Section).Distinct();

    /// <summary>The text for participants: without what is the trainer's.</summary>
    public LessonText ForParticipants() => new(Pieces.RemoveAll(piece => piece is LessonPiece.Box { Kind: LessonBoxKind.Trainer }));

    public static LessonText Read(string text) => Read(text, ManualMarkdown.Parse(text));

    public static LessonText Read(string text, MarkdownDocument document)
    {
        var pieces = ImmutableArray.CreateBuilder<LessonPiece>();
        var prose = (Start: -1, Line: 0);
        foreach (var block in document)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    Close(heading.Span.Start);
                    var (title, id) = TrailingId.Split(PlainText.Of(heading.Inline));
                    pieces.Add(new LessonPiece.Heading(Line(heading), Math.Clamp(heading.Level, 2, 3), id ?? "", title));
                    break;
                case CustomContainer container:
                    Close(container.Span.Start);
                    pieces.Add(Box(container, text));
                    break;
                case ContainerBlock hiding when hiding.Descendants<CustomContainer>().Any():
                    Close(hiding.Span.Start);
                    pieces.Add(new LessonPiece.Box(Line(hiding), LessonBoxKind.Trainer, "", "", null, text.Substring(hiding.Span.Start, hiding.Span.Length)));
                    break;
                default:
                    prose = prose.Start < 0 ? (block.Span.Start, Line(block)) : prose;
                    break;
            }
        }

        Close(text.Length);
        return new(pieces.ToImmutable());

        void Close(int end)
        {
            if (prose.Start >= 0)
            {
                pieces.Add(new LessonPiece.Prose(prose.Line, text[prose.Start..end].Trim('\n')));
                prose = (-1, 0);
            }
        }
    }

    private static LessonPiece Box(CustomContainer container, string text)
    {
        var line = LessonBoxLine.Read(container);
        if (SectionReference.TryParse(line.Reference, out var section))
        {
            return new LessonPiece.Include(Line(container), section);
        }

        var kind = container.Descendants<CustomContainer>().Any() ? LessonBoxKind.Trainer : line.Kind ?? LessonBoxKind.Trainer;
        return new LessonPiece.Box(Line(container), kind, line.Id ?? "", line.Title ?? "", line.Minutes, Inside(container, text));
    }

    // Without the lines of colons around it.
    private static string Inside(CustomContainer container, string text)
    {
        var lines = text.Substring(container.Span.Start, container.Span.Length).Split('\n');
        var end = lines.Length > 1 && lines[^1].TrimStart().StartsWith(":::", StringComparison.Ordinal) ? lines.Length - 1 : lines.Length;
        return string.Join('\n', lines[1..end]).Trim('\n');
    }

    private static int Line(MarkdownObject at) => at.Line + 1;
}
