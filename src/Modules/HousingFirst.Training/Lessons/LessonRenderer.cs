using System.Collections.Immutable;
using HousingFirst.Manuals.Links;
using HousingFirst.Manuals.Rendering;
using HousingFirst.Training.Courses;
using HousingFirst.Training.Includes;
using HousingFirst.Training.Reading;
using HousingFirst.Training.Shelves;

namespace HousingFirst.Training.Lessons;

/// <summary>Renders lessons for the current reader, with the sections that they include.</summary>
internal sealed class LessonRenderer(IncludeReader includes)
{
    private const int DeepestHeading = 6;

    /// <summary>Renders the text.</summary>
    /// <param name="page">The page that it stands on.</param>
    /// <param name="course">The course.</param>
    /// <param name="lesson">The lesson.</param>
    /// <param name="text">Its text: all of it, or what participants see.</param>
    /// <param name="level">Level of the lesson's title on the page.</param>
    /// <param name="shown">Sections that the page has shown already; the lesson's are added.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<LessonView> RenderAsync(
        ManualPage page, ShelvedCourse course, Lesson lesson, LessonText text, int level, ISet<SectionReference> shown, CancellationToken cancellationToken)
    {
        var pieces = ImmutableArray.CreateBuilder<LessonPieceView>(text.Pieces.Length);
        var (above, title) = (level, lesson.Title);
        foreach (var piece in text.Pieces)
        {
            switch (piece)
            {
                case LessonPiece.Heading heading:
                    (above, title) = (Math.Min(level + heading.Level - 1, DeepestHeading), heading.Title);
                    pieces.Add(new LessonPieceView.Heading(above, heading.Id, heading.Title));
                    break;
                case LessonPiece.Prose prose:
                    pieces.Add(new LessonPieceView.Prose(page.Text(prose.Markdown, title, above)));
                    break;
                case LessonPiece.Box { Kind: LessonBoxKind.Checklist } list:
                    pieces.Add(new LessonPieceView.Prose(page.Text($"::: checklist {{#{list.Id} title=\"{list.Title}\"}}\n{list.Markdown}\n:::", title, above)));
                    break;
                case LessonPiece.Box box:
                    pieces.Add(new LessonPieceView.Box(
                        box.Kind, box.Id, box.Title, Below(above), box.Minutes, page.Text(box.Markdown, box.Title, Below(above))));
                    break;
                case LessonPiece.Include include:
                    var view = shown.Add(include.Section)
                        ? await includes.ReadAsync(course, include.Section, page, Below(above), cancellationToken)
                        : new IncludeView(include.Section, IncludeState.Repeated);
                    // A lesson that has given the section's heading already need not say it twice.
                    pieces.Add(new LessonPieceView.Included(view with { BringsTitle = view.BringsTitle || view.Title == title }, Below(above)));
                    break;
            }
        }

        return new(course.Course.Modules.First(module => module.Lessons.Contains(lesson)), lesson, pieces.ToImmutable());
    }

    private static int Below(int level) => Math.Min(level + 1, DeepestHeading);
}
