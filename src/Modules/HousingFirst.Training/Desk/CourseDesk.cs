using HousingFirst.Manuals;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Indexes;
using HousingFirst.Sdk.Content.Parts;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Time;
using HousingFirst.Training.Content;
using HousingFirst.Training.Courses;
using HousingFirst.Training.Setup;
using HousingFirst.Training.Shelves;
using HousingFirst.Training.Shipping;

namespace HousingFirst.Training.Desk;

/// <summary>
/// The portal's courses beside the templates that ship. They are written in the forms of content; here they are hidden, shown, put to use and
/// copied. Each change is saved when its method returns.
/// </summary>
internal sealed class CourseDesk(
    IContentStore store, IDocumentSession session, IPortalExtensions extensions, CourseTemplates templates, CourseCopies copies, IManualEditions manuals,
    CourseShelfReader shelves, ICurrentPortal current, TimeProvider clock)
{
    /// <summary>All courses, in the order of the catalogue; templates that are not in use behind them.</summary>
    public async Task<IReadOnlyList<CourseRow>> ListAsync(CancellationToken cancellationToken)
    {
        var items = await session.Query<ContentItemIndex>(row => row.ContentType == CourseItem.Type && (row.Latest || row.Published)).ListAsync<ContentItem>(cancellationToken);
        var published = items.Where(item => item.Published).Select(item => item.ContentItemId).ToHashSet(StringComparer.Ordinal);
        var seen = await store.SeenAsync(CourseItem.Type, cancellationToken);
        var shelf = (await shelves.ReadAsync(cancellationToken)).Courses.ToDictionary(course => course.ItemId, StringComparer.Ordinal);
        List<(int Order, CourseRow Row)> rows = [];
        foreach (var item in items.Where(item => item.Latest))
        {
            if (CourseItem.Read(item) is { } course && item.As<CoursePart>() is { } part)
            {
                rows.Add((part.Order, new(
                    item.ContentItemId, course, StateOf(item, published, seen), OriginOf(part, course), Audience.Parse(item.As<AudiencePart>()?.Audience),
                    NextOf(shelf.GetValueOrDefault(item.ContentItemId)))));
            }
        }

        var taken = rows.Select(row => row.Row.ItemId).ToHashSet(StringComparer.Ordinal);
        var left = templates.In(extensions).Values
            .Select(course => new CourseRow(CourseItem.IdOf(course.Id), course, CourseDeskState.NotTaken, CourseOrigin.Shipped, Audience.Everybody, null))
            .Where(row => !taken.Contains(row.ItemId));
        return
        [
            .. rows.OrderBy(row => row.Order).ThenBy(row => TitleOf(row.Row), StringComparer.Ordinal).Select(row => row.Row),
            .. left.OrderBy(TitleOf, StringComparer.Ordinal),
        ];
    }

    /// <summary>Takes a course from readers; its text stays. False when they do not see it.</summary>
    public async Task<bool> HideAsync(string itemId, CancellationToken cancellationToken)
    {
        if (await FindAsync(itemId, cancellationToken) is not { IsForReaders: true })
        {
            return false;
        }

        await store.UnpublishAsync(itemId, cancellationToken);
        await session.SaveChangesAsync(cancellationToken);
        return true;
    }

    /// <summary>Lets readers see a hidden course as they saw it last, or takes a template in. Null when it cannot be shown from here.</summary>
    public async Task<ContentResult?> ShowAsync(string itemId, CancellationToken cancellationToken) =>
        await FindAsync(itemId, cancellationToken) is not { CanBeShown: true } row ? null
        : row.State == CourseDeskState.NotTaken ? await session.EndAsync(await TakeAsync(row.Course, cancellationToken), cancellationToken)
        : await store.RepublishAsync(itemId, cancellationToken) is { } shown ? await session.EndAsync(shown, cancellationToken)
        : null;

    /// <summary>
    /// Begins a course of the portal's own that says what another does, as a draft; what that is for the trainer alone stays so. Null when there
    /// is no such course.
    /// </summary>
    public async Task<ContentResult?> CopyAsync(string itemId, string title, string? author, CancellationToken cancellationToken)
    {
        if (await FindAsync(itemId, cancellationToken) is not { } row)
        {
            return null;
        }

        var original = await store.GetAsync(itemId, ContentVersion.Latest, cancellationToken) ?? Written(row.Course);
        var copy = await store.CopyAsync(original, cancellationToken);
        copy.Alter<TitlePart>(part => part.Title = title);
        (copy.DisplayText, copy.Owner, copy.Author) = (title, author, author);
        return await session.EndAsync(await store.SaveDraftAsync(copy, cancellationToken), cancellationToken);
    }

    private async Task<CourseRow?> FindAsync(string itemId, CancellationToken cancellationToken) =>
        (await ListAsync(cancellationToken)).FirstOrDefault(row => row.ItemId == itemId);

    // Who may read the lessons is a choice that somebody makes later; until then no stranger does.
    private async Task<ContentResult> TakeAsync(Course course, CancellationToken cancellationToken) =>
        (await copies.TakeAsync(course, await manuals.ListAsync(cancellationToken), new(null, Audience.SignedIn, null), clock.GetUtcNow(), cancellationToken)).Result;

    private ContentItem Written(Course course)
    {
        var item = store.New(CourseItem.Type);
        CourseItem.Write(item, course);
        return item;
    }

    private DateOnly? NextOf(ShelvedCourse? course) =>
        course?.Runs.Where(run => run.FirstDay >= clock.Today(current.Portal)).Select(run => (DateOnly?)run.FirstDay).Min();

    private static CourseDeskState StateOf(ContentItem latest, HashSet<string> published, IReadOnlySet<string> seen) =>
        latest.Published ? CourseDeskState.Published
        : published.Contains(latest.ContentItemId) ? CourseDeskState.PublishedWithDraft
        : latest.PublishedUtc is not null ? CourseDeskState.Hidden
        : seen.Contains(latest.ContentItemId) ? CourseDeskState.HiddenWithDraft
        : CourseDeskState.Draft;

    private static CourseOrigin OriginOf(CoursePart part, Course course) =>
        part.Template is not { } template ? CourseOrigin.Own : template.Hash == course.Hash ? CourseOrigin.Shipped : CourseOrigin.Changed;

    private static string TitleOf(CourseRow row) => DanishText.SortKey(row.Course.Title);
}
