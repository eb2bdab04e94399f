using HousingFirst.Manuals;
using HousingFirst.Manuals.Editions;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Indexes;
using HousingFirst.Sdk.Content.Parts;
using HousingFirst.Sdk.Content.Routing;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;
using HousingFirst.Training.Includes;
using HousingFirst.Training.Writing;

namespace HousingFirst.Training.Content;

/// <summary>
/// Completes what people write: ids are made of titles, so that nobody has to think of them, and a course stands where its id says. Keeps the
/// addresses below <c>/kurser</c> for courses: another item there could never be opened, and a course elsewhere would be shown by a page that
/// knows nothing of lessons. What a lesson newly stands on is pinned as it reads then.
/// </summary>
internal sealed class CourseHandler(IDocumentSession session, IManualEditions manuals) : IContentHandler
{
    private const string PathField = "AutoroutePart.Path";
    private const string Fallback = "kursus";
    private const string Trainer = "trainer"; // the role that answers for courses where nobody has said another
    private const int MostTries = 100;

    public async ValueTask PreparingAsync(ContentPreparation preparation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(preparation);
        var item = preparation.Item;
        if (item.ContentType != CourseItem.Type || preparation.Write == ContentWrite.Import)
        {
            return; // a file says itself what its courses and lessons are called
        }

        if (item.Get<CoursePart>().CourseId.Length == 0)
        {
            var made = await FreeIdAsync(item, cancellationToken);
            var isChosen = item.Has(nameof(CoursePart));
            item.Alter<CoursePart>(part =>
            {
                Begin(part, made, DateOnly.FromDateTime(preparation.Now));
                part.Material = isChosen ? part.Material : Audience.SignedIn.ToString(); // until somebody chooses, no stranger reads the lessons
            });
        }

        item.Alter<AutoroutePart>(part => part.Path = TrainingAddresses.Course(item.Get<CoursePart>().CourseId)[1..]);
        NameInside(item);
        await PinAsync(item, cancellationToken);
    }

    public ValueTask ValidatingAsync(ContentPreparation preparation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(preparation);
        var item = preparation.Item;
        var path = item.As<AutoroutePart>() is { Disabled: false, Path: { } written } ? "/" + written.Trim('/') : null;
        if (item.ContentType == CourseItem.Type && item.As<CoursePart>() is { CourseId: { Length: > 0 } id })
        {
            if (path != TrainingAddresses.Course(id))
            {
                preparation.Refuse(new("training.address", PathField, $"The course \"{id}\" stands at {TrainingAddresses.Course(id)}."));
            }

            if (TrainingAddresses.ReservedCourseIds.Contains(id))
            {
                preparation.Refuse(new("training.id", "CoursePart.CourseId", $"\"{id}\" is the address of another page."));
            }

            if (preparation is { WillBePublished: true, Write: ContentWrite.Publish } && CourseItem.Read(item) is { } course && !course.Lessons.Any())
            {
                preparation.Refuse(new("training.lessons", $"{CourseItem.Modules}.{nameof(BagPart.ContentItems)}", "The course has no lessons."));
            }
        }
        else if (path is not null && (path == TrainingAddresses.All || path.StartsWith(TrainingAddresses.All + "/", StringComparison.OrdinalIgnoreCase)))
        {
            preparation.Refuse(new("training.address", PathField, $"The addresses below {TrainingAddresses.All} belong to courses."));
        }

        return ValueTask.CompletedTask;
    }

    /// <summary>
    /// A copy is a course of the portal's own, with an id of its own; its lessons keep theirs, which are unique in a course. Lessons that strangers
    /// may read in the original are for those who have signed in, until somebody chooses.
    /// </summary>
    public ValueTask CopyingAsync(ContentItem copy, ContentItem original, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(copy);
        if (copy.Has(nameof(CoursePart)))
        {
            copy.Alter<CoursePart>(part =>
            {
                (part.CourseId, part.Template) = ("", null);
                part.Material = Audience.Parse(part.Material) == Audience.Everybody ? Audience.SignedIn.ToString() : part.Material;
            });
        }

        return ValueTask.CompletedTask;
    }

    private async Task PinAsync(ContentItem item, CancellationToken cancellationToken)
    {
        if (CourseItem.Read(item) is { } course
            && SectionPins.Missing(course, item.Get<CoursePart>().Pins, await manuals.ListAsync(cancellationToken)) is { IsEmpty: false } missing)
        {
            item.Alter<CoursePart>(part => part.Pins.AddRange(missing));
        }
    }

    /// <summary>The course with the ids that it would have when it is saved: what is just begun has none yet. The item itself stays as it is.</summary>
    public static ContentItem Named(ContentItem item)
    {
        var named = item.Clone();
        named.Alter<CoursePart>(part => part.CourseId = part.CourseId.Length > 0 ? part.CourseId : Fallback);
        NameInside(named);
        return named;
    }

    private static void Begin(CoursePart part, string id, DateOnly today)
    {
        part.CourseId = id;
        part.Version = EditionNumber.Of(today);
        part.Published = today;
        part.Reviewed = part.Reviewed == default ? today : part.Reviewed;
        part.NextReview = part.NextReview == default ? part.Reviewed.AddYears(1) : part.NextReview;
        part.Owner = part.Owner.Length > 0 ? part.Owner : Trainer;
    }

    private static void NameInside(ContentItem item)
    {
        if (item.As<BagPart>(CourseItem.Modules) is not { } modules)
        {
            return;
        }

        var moduleIds = Ids<CourseModulePart>(modules.ContentItems, part => part.ModuleId);
        var lessons = modules.ContentItems.SelectMany(module => module.As<BagPart>(CourseItem.Lessons)?.ContentItems ?? []);
        var lessonIds = Ids<LessonPart>(lessons, part => part.LessonId);
        lessonIds.UnionWith(TrainingAddresses.ReservedLessonIds);
        var isChanged = false;
        foreach (var module in modules.ContentItems)
        {
            if (module.ContentType == CourseItem.ModuleType && module.Get<CourseModulePart>().ModuleId.Length == 0)
            {
                module.Alter<CourseModulePart>(part => part.ModuleId = WrittenIds.Of(TitleOf(module), "modul", moduleIds));
                isChanged = true;
            }

            if (module.As<BagPart>(CourseItem.Lessons) is not { } bag)
            {
                continue;
            }

            foreach (var lesson in bag.ContentItems.Where(lesson => lesson.ContentType == CourseItem.LessonType && lesson.Get<LessonPart>().LessonId.Length == 0))
            {
                lesson.Alter<LessonPart>(part => part.LessonId = WrittenIds.Of(TitleOf(lesson), "lektion", lessonIds));
                isChanged = true;
            }

            if (isChanged)
            {
                module.Apply(bag, CourseItem.Lessons);
            }
        }

        if (isChanged)
        {
            item.Apply(modules, CourseItem.Modules);
        }
    }

    private static HashSet<string> Ids<TPart>(IEnumerable<ContentItem> items, Func<TPart, string> id)
        where TPart : ContentPart, new() => items.Select(item => item.As<TPart>()).OfType<TPart>().Select(id).Where(one => one.Length > 0).ToHashSet(StringComparer.Ordinal);

    private static string TitleOf(ContentItem item) => item.As<TitlePart>()?.Title ?? item.DisplayText ?? "";

    private async Task<string> FreeIdAsync(ContentItem item, CancellationToken cancellationToken)
    {
        HashSet<string> tried = [.. TrainingAddresses.ReservedCourseIds];
        for (var tries = 1; ; tries++)
        {
            var id = WrittenIds.Of(TitleOf(item), Fallback, tried);
            var path = ContentPath.Normalize(TrainingAddresses.Course(id)[1..]);
            if (tries == MostTries || !await session.Query<AutorouteIndex>(row => row.Path == path && row.ContentItemId != item.ContentItemId).AnyAsync(cancellationToken))
            {
                return id;
            }
        }
    }
}
