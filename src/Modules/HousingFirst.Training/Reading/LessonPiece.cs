using HousingFirst.Manuals.Links;

namespace HousingFirst.Training.Reading;

/// <summary>A piece of a lesson's text.</summary>
/// <param name="Line">Where it stands in the text, counted from 1.</param>
internal abstract record LessonPiece(int Line)
{
    /// <summary>A heading.</summary>
    public sealed record Heading(int Line, int Level, string Id, string Title) : LessonPiece(Line);

    /// <summary>Running text in Markdown.</summary>
    public sealed record Prose(int Line, string Markdown) : LessonPiece(Line);

    /// <summary>A box and the Markdown inside it.</summary>
    public sealed record Box(int Line, LessonBoxKind Kind, string Id, string Title, int? Minutes, string Markdown) : LessonPiece(Line);

    /// <summary>A section of a manual.</summary>
    public sealed record Include(int Line, SectionReference Section) : LessonPiece(Line);
}
