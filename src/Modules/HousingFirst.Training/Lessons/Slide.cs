using System.Collections.Immutable;

namespace HousingFirst.Training.Lessons;

/// <summary>One screen of a lesson.</summary>
/// <param name="Pieces">What stands on it.</param>
internal sealed record Slide(ImmutableArray<LessonPieceView> Pieces)
{
    /// <summary>Cuts a lesson into screens: each heading, box and included section begins one.</summary>
    public static ImmutableArray<Slide> Of(ImmutableArray<LessonPieceView> pieces)
    {
        var slides = ImmutableArray.CreateBuilder<Slide>();
        var open = ImmutableArray.CreateBuilder<LessonPieceView>();
        foreach (var piece in pieces)
        {
            // A heading stands with what follows it, be that text or a box.
            var begins = piece is LessonPieceView.Heading
                || (piece is LessonPieceView.Box or LessonPieceView.Included && open is not [LessonPieceView.Heading])
                || (piece is LessonPieceView.Prose && open is [.., LessonPieceView.Box or LessonPieceView.Included]);
            if (begins && open.Count > 0)
            {
                slides.Add(new(open.DrainToImmutable()));
            }

            open.Add(piece);
        }

        if (open.Count > 0)
        {
            slides.Add(new(open.DrainToImmutable()));
        }

        return slides.ToImmutable();
    }
}
