using System.Collections.Immutable;
using HousingFirst.Manuals.Markup;
using HousingFirst.Manuals.Media;
using HousingFirst.Manuals.Pictures;
using HousingFirst.Manuals.Reading;
using HousingFirst.Manuals.Writing;
using Markdig.Syntax;

namespace HousingFirst.Manuals.Workshop;

/// <summary>A version of a chapter held up against the format, by the same reader that reads it when it is published.</summary>
/// <param name="Chapter">The chapter as it would be read; null while it has errors.</param>
/// <param name="Problems">What is wrong with the text, by line of the field.</param>
/// <param name="Known">How many known sources it cites.</param>
/// <param name="Unknown">Keys that it cites and nobody knows.</param>
internal sealed record ChapterCheck(
    Editions.ManualChapter? Chapter, ImmutableArray<TextProblem> Problems, int Known, ImmutableArray<string> Unknown)
{
    /// <summary>Characters of a text.</summary>
    public const int MostText = 100_000;

    public bool HasErrors => Chapter is null || Problems.Any(problem => problem.IsError);

    /// <param name="version">The version.</param>
    /// <param name="sources">What it can cite.</param>
    /// <param name="pictures">What it can place.</param>
    /// <param name="library">What it names of the portal's library.</param>
    /// <param name="today">The day.</param>
    /// <param name="reviewMonths">Months from one review to the next.</param>
    /// <param name="prefix">What its ids begin with; may be empty.</param>
    /// <param name="taken">Ids that others have given out.</param>
    public static ChapterCheck Of(
        ChapterVersion version, SourceCatalogue sources, PictureCatalogue pictures, MediaPictures library, DateOnly today, int reviewMonths,
        string prefix, IReadOnlySet<string> taken)
    {
        var (file, before) = ChapterFile.Write(version, today, reviewMonths);
        var read = ChapterReader.Read(version.ChapterId, file, sources, pictures);
        var cited = ChapterFile.Cited(version.Body);
        ImmutableArray<string> unknown = [.. cited.Where(key => !sources.ByKey.ContainsKey(key))];
        return new(
            read.Chapter is { } chapter ? chapter with { MediaPictures = MediaNames.PicturesIn(chapter) } : null,
            [
                // The list of sources is the platform's: what is cited is listed, so the reader has nothing to say of it but what is unknown. And
                // what the portal writes may show what the portal has.
                .. read.Problems
                    .Where(problem => problem.Kind is not (ProblemKind.UnknownSource or ProblemKind.UncitedSource or ProblemKind.UnplacedPicture))
                    .Select(problem => TextProblem.At(problem, version.Body, before)),
                .. Citations(version.Body, unknown),
                .. MediaPictureCheck.Find(version.Body, library),
                .. Ids(version, prefix, taken),
                .. version.IsSection ? Headings(version.Body) : [],
                .. PersonalNumberCheck.Finds(version.Body) || PersonalNumberCheck.Finds(version.Lead) || PersonalNumberCheck.Finds(version.Title)
                    ? [new TextProblem(ProblemKind.PersonalNumber, IsError: true, 0, "")]
                    : Array.Empty<TextProblem>(),
            ],
            cited.Length - unknown.Length,
            unknown);
    }

    private static IEnumerable<TextProblem> Ids(ChapterVersion version, string prefix, IReadOnlySet<string> taken)
    {
        HashSet<string> seen = [version.ChapterId];
        foreach (var (id, line) in SectionIds.PlacedIn(version.Body))
        {
            if (!seen.Add(id) || taken.Contains(id))
            {
                yield return new(ProblemKind.DuplicateId, IsError: true, line, id);
            }
            else if (!id.StartsWith(prefix, StringComparison.Ordinal))
            {
                yield return new(ProblemKind.ForeignId, IsError: true, line, id);
            }
        }
    }

    // A section has one heading, which is its title.
    private static IEnumerable<TextProblem> Headings(string body) => ManualMarkdown.Parse(body).OfType<HeadingBlock>()
        .Where(heading => heading.Level == 2)
        .Select(heading => new TextProblem(ProblemKind.SecondHeading, IsError: true, heading.Line + 1, ""));

    private static IEnumerable<TextProblem> Citations(string body, ImmutableArray<string> unknown) =>
        ManualMarkdown.Parse(body).Descendants<CitationInline>().SelectMany(citation => citation.Keys.Where(unknown.Contains)
            .Select(key => new TextProblem(ProblemKind.UnknownSource, IsError: false, citation.Line + 1, key)));
}
