using System.Text;
using HousingFirst.Manuals.Changes;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Parts;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Search;
using HousingFirst.Training.Content;
using HousingFirst.Training.Courses;
using HousingFirst.Training.Reading;

namespace HousingFirst.Training.Search;

/// <summary>
/// Makes courses and their lessons findable. The trainer's boxes are in no entry, whoever asks; sections of manuals that a lesson includes are
/// found where they stand.
/// </summary>
internal sealed class CourseSearch : SearchProvider<ContentItem>
{
    // A lesson says what the manual says, in other words: the manual stands first.
    private const double CourseWeight = 0.8;
    private const double LessonWeight = 0.55;

    public override IReadOnlyCollection<string> ContentTypes { get; } = [CourseItem.Type];

    public override IEnumerable<SearchEntry> Read(ContentItem document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (!document.Published || CourseItem.Read(document) is not { } course)
        {
            yield break;
        }

        var audience = Audience.Parse(document.As<AudiencePart>()?.Audience);
        var readers = Both(audience, Audience.Parse(document.As<CoursePart>()!.Material));
        yield return Entry(course) with
        {
            Key = "",
            Title = course.Title,
            Lead = course.Lead,
            Text = TextOf(course),
            Url = "~" + TrainingAddresses.Course(course.Id),
            Type = SearchTypes.Course,
            Audience = audience,
            Weight = CourseWeight,
        };
        foreach (var lesson in course.Lessons)
        {
            yield return Entry(course) with
            {
                Key = lesson.Id,
                Title = lesson.Title,
                Path = course.Title,
                Lead = lesson.Lead,
                Text = TextOf(lesson),
                Url = "~" + TrainingAddresses.Lesson(course.Id, lesson.Id),
                Type = SearchTypes.Lesson,
                Audience = readers,
                Weight = LessonWeight,
            };
        }
    }

    private static SearchEntry Entry(Course course) => new()
    {
        Key = "",
        Title = "",
        Text = "",
        Url = "",
        Type = SearchTypes.Lesson,
        Context = course.Title,
        Method = course.Method,
        Collection = $"kursus-{course.Id}",
        CollectionTitle = course.Title,
        CollectionType = SearchTypes.Course,
        CollectionUrl = "~" + TrainingAddresses.Course(course.Id),
        Module = "HousingFirst.Training",
        OverdueFrom = course.NextReview.AddDays(1),
    };

    private static string TextOf(Course course) => string.Join(
        '\n',
        course.Goals.Select(goal => goal.Text)
            .Concat(course.Modules.Select(module => module.Title))
            .Concat(course.Practice.Select(task => task.Title))
            .Append(course.Audience)
            .Append(course.Requires));

    private static string TextOf(Lesson lesson)
    {
        var text = new StringBuilder();
        foreach (var piece in LessonText.Read(lesson.Text).ForParticipants().Pieces)
        {
            _ = piece switch
            {
                LessonPiece.Heading heading => text.Append(heading.Title).Append('\n'),
                LessonPiece.Prose prose => text.Append(SectionText.Of(prose.Markdown)),
                LessonPiece.Box box => text.Append(box.Title).Append('\n').Append(SectionText.Of(box.Markdown)),
                _ => text,
            };
        }

        return text.ToString();
    }

    // Of two lists of roles what they share: somebody who is on both by two roles of hers finds a little less than she may open.
    private static Audience Both(Audience first, Audience second) => (first.Kind, second.Kind) switch
    {
        (AudienceKind.Everybody, _) => second,
        (_, AudienceKind.Everybody) => first,
        (AudienceKind.SignedIn, _) => second,
        (_, AudienceKind.SignedIn) => first,
        _ => new(AudienceKind.Roles, [.. first.Roles.Intersect(second.Roles, StringComparer.Ordinal)]),
    };
}
