using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Media;
using HousingFirst.Manuals.Pictures;
using HousingFirst.Manuals.Reading;

namespace HousingFirst.Manuals.Workshop;

/// <summary>
/// Makes the next edition of a manual out of its chapters' versions, as files of the format that shipped manuals are written in. Pure.
/// </summary>
internal static class EditionPress
{
    private static readonly JsonSerializerOptions Quoted = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The number behind one: counted from 1 within each year.</summary>
    public static EditionNumber NumberAfter(EditionNumber? last, DateOnly today) =>
        last is { } number && number.Year >= today.Year ? number with { Number = number.Number + 1 } : new(today.Year, 1);

    /// <param name="manual">The manual as its writers have it.</param>
    /// <param name="now">What readers read now; null for nothing.</param>
    /// <param name="number">The edition's number.</param>
    /// <param name="today">The day.</param>
    /// <param name="sources">What its chapters can cite.</param>
    /// <param name="pictures">What they can place.</param>
    /// <param name="library">What they name of the portal's library.</param>
    /// <param name="without">A chapter that is taken back; null for none.</param>
    public static NextEdition Make(
        WritersManual manual, ManualEdition? now, EditionNumber number, DateOnly today, SourceCatalogue sources, PictureCatalogue pictures,
        MediaPictures library, string? without = null)
    {
        ImmutableArray<ChapterVersion> versions =
            [.. manual.Pieces.Where(id => id != without).Select(manual.Next).OfType<ChapterVersion>()];
        var files = versions.Select((version, at) => KeyValuePair.Create(
                string.Create(CultureInfo.InvariantCulture, $"{at + 1:000}-{version.ChapterId}.md"),
                ChapterFile.Write(version, today, manual.Own.ReviewMonths).Text))
            .Append(new(EditionReader.ManualFile, Head(manual, number, today)))
            .ToImmutableSortedDictionary(StringComparer.Ordinal);
        var read = EditionReader.Read(new($"own/{manual.Id}", files, sources) { Pictures = pictures });
        if (read is not { Edition: { } edition, Package: { } package })
        {
            throw new InvalidOperationException("An edition of own chapters has no head.");
        }

        var stored = new OwnEdition
        {
            ManualId = manual.Id,
            Number = number.ToString(),
            Hash = package.Hash,
            Body = Encoding.UTF8.GetString(package.Body),
            Places = manual.Shipped is null ? [] : [.. OwnChapters.Places(manual.Order, IsIn)],
            Sections = [.. manual.Sections.Where(place => IsIn(place.SectionId))],
        };
        var after = manual.Shipped is { } shipped ? OwnChapters.Insert(shipped, edition, new(stored.Places, stored.Sections)) : edition;
        ImmutableArray<ChapterVersion> approved = [.. versions.Where(version => version.State == ChapterState.Approved)];
        return new(
            stored, now, after, approved,
            [.. read.Problems.Where(problem => problem.IsError), .. LeftOut(manual, versions, after), .. Lacking(approved, library)]);

        bool IsIn(string id) => versions.Any(version => version.ChapterId == id);
    }

    // A chapter that shares an id with another is not read: that must be told before it is published, not found out after.
    private static IEnumerable<ManualProblem> LeftOut(WritersManual manual, ImmutableArray<ChapterVersion> versions, ManualEdition after) => versions
        .Where(version => after.Find(version.ChapterId) is null)
        .Select(version => manual.PlaceOf(version.ChapterId) is { } place && manual.Shipped?.Chapter(place.ChapterId) is null
            ? new ManualProblem(
                ProblemKind.LostPlace, IsError: true, version.ChapterId, 1, "The section's chapter is gone.", "Give it a place in another one.")
            : new ManualProblem(
                ProblemKind.DuplicateId, IsError: true, version.ChapterId, 1, "The chapter would be left out.", "See to its ids."));

    // What was taken out of the library since the chapter was approved. A chapter that is out already keeps its words.
    private static IEnumerable<ManualProblem> Lacking(IEnumerable<ChapterVersion> approved, MediaPictures library) => approved.SelectMany(version =>
        MediaPictureCheck.Find(version.Body, library)
            .Select(problem => new ManualProblem(problem.Kind, problem.IsError, version.ChapterId, problem.Line, "A picture would be missed.", "See to it.")));

    private static string Head(WritersManual manual, EditionNumber number, DateOnly today)
    {
        var head = new StringBuilder();
        Line("id", manual.Id);
        Line("title", manual.Title);
        Line("subtitle", manual.Shipped?.Subtitle ?? manual.Own.Subtitle);
        Line("lead", manual.Shipped?.Lead ?? manual.Own.Lead);
        Line("language", manual.Shipped?.Language ?? "da");
        Line("method", manual.Shipped?.Method ?? manual.Own.Method);
        Line("edition", number.ToString());
        Line("published", today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Line("owner", manual.Own.Owner);
        Line("reviewMonths", manual.Own.ReviewMonths.ToString(CultureInfo.InvariantCulture));
        return head.ToString();

        void Line(string key, string value) => head.Append(key).Append(": ").Append(JsonSerializer.Serialize(value, Quoted)).Append('\n');
    }
}
