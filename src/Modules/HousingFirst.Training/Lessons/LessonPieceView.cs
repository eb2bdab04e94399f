using HousingFirst.Training.Includes;
using HousingFirst.Training.Reading;
using Microsoft.AspNetCore.Html;

namespace HousingFirst.Training.Lessons;

/// <summary>A piece of a lesson as it is shown.</summary>
internal abstract record LessonPieceView
{
    public sealed record Heading(int Level, string Id, string Title) : LessonPieceView;

    public sealed record Prose(HtmlString Html) : LessonPieceView;

    public sealed record Box(LessonBoxKind Kind, string Id, string Title, int Level, int? Minutes, HtmlString Html) : LessonPieceView;

    public sealed record Included(IncludeView Include, int Level) : LessonPieceView;
}
