using System.Collections.Immutable;
using HousingFirst.Manuals.Markup;
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

    public static ChapterCheck Of(ChapterVersion version, SourceCatalogue sources, PictureCatalogue pictures, DateOnly today, int reviewMonths)
    {
        var (file, before) = ChapterFile.Write(version, today, reviewMonths);
        var read = ChapterReader.Read(version.ChapterId, file, sources, pictures);
        var cited = ChapterFile.Cited(version.Body);
        ImmutableArray<string> unknown = [.. cited.Where(key => !sources.ByKey.ContainsKey(key))];
        return new(
            read.Chapter,
            [
                // The list of sources is the platform's: what is cited is listed, so the reader has nothing to say of it but what is unknown.
                .. read.Problems.Where(problem => problem.Kind is not (ProblemKind.UnknownSource or ProblemKind.UncitedSource))
                    .Select(problem => TextProblem.At(problem, version.Body, before)),
                .. Citations(version.Body, unknown),
                .. PersonalNumberCheck.Finds(version.Body) || PersonalNumberCheck.Finds(version.Lead) || PersonalNumberCheck.Finds(version.Title)
                    ? [new TextProblem(ProblemKind.PersonalNumber, IsError: true, 0, "")]
                    : Array.Empty<TextProblem>(),
            ],
            cited.Length - unknown.Length,
            unknown);
    }

    private static IEnumerable<TextProblem> Citations(string body, ImmutableArray<string> unknown) =>
        ManualMarkdown.Parse(body).Descendants<CitationInline>().SelectMany(citation => citation.Keys.Where(unknown.Contains)
            .Select(key => new TextProblem(ProblemKind.UnknownSource, IsError: false, citation.Line + 1, key)));
}
