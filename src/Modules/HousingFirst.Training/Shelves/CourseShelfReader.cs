using System.Collections.Immutable;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Indexes;
using HousingFirst.Sdk.Content.Parts;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;
using HousingFirst.Training.Content;
using HousingFirst.Training.Runs;
using Microsoft.Extensions.Logging;

namespace HousingFirst.Training.Shelves;

/// <summary>Puts a portal's courses and their runs together.</summary>
internal sealed class CourseShelfReader(IDocumentSession session, ILogger<CourseShelfReader> logger)
{
    public async Task<CourseShelf> ReadAsync(CancellationToken cancellationToken)
    {
        var runs = (await PublishedAsync(CourseRunPart.Type, cancellationToken)).Select(Run).OfType<CourseRun>().ToLookup(run => run.Details.CourseId, StringComparer.Ordinal);
        var courses = (await PublishedAsync(CourseItem.Type, cancellationToken)).Select(item => Course(item, runs)).OfType<ShelvedCourse>();
        return new([.. courses.OrderBy(course => course.Order).ThenBy(course => DanishText.SortKey(course.Course.Title), StringComparer.Ordinal)]);
    }

    private Task<IReadOnlyList<ContentItem>> PublishedAsync(string type, CancellationToken cancellationToken) =>
        session.Query<ContentItemIndex>(row => row.ContentType == type && row.Published).ListAsync<ContentItem>(cancellationToken);

    private ShelvedCourse? Course(ContentItem item, ILookup<string, CourseRun> runs)
    {
        if (CourseItem.Read(item) is not { } course || item.As<CoursePart>() is not { } part)
        {
            TrainingLog.Unreadable(logger, item.ContentType, item.ContentItemId);
            return null;
        }

        return ShelvedCourse.Of(
            item, course, part, [.. runs[course.Id].OrderBy(run => run.FirstDay).ThenBy(run => run.Title, StringComparer.Ordinal)]);
    }

    private CourseRun? Run(ContentItem item)
    {
        if (item.As<CourseRunPart>() is not { Days.Count: > 0 } part)
        {
            TrainingLog.Unreadable(logger, item.ContentType, item.ContentItemId);
            return null;
        }

        ImmutableArray<RunDay> days = [.. part.Days.OrderBy(day => day.Date).ThenBy(day => day.Starts)];
        return new(item.ContentItemId, item.DisplayText ?? "", part, days, AudienceOf(item), item.ModifiedUtc ?? item.CreatedUtc ?? DateTime.UnixEpoch);
    }

    private static Audience AudienceOf(ContentItem item) => Audience.Parse(item.As<AudiencePart>()?.Audience);
}
