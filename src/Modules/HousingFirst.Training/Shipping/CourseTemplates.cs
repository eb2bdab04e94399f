using System.Collections.Concurrent;
using HousingFirst.Manuals;
using HousingFirst.Manuals.Reading;
using HousingFirst.Training.Courses;
using HousingFirst.Training.Reading;
using Microsoft.Extensions.Logging;

namespace HousingFirst.Training.Shipping;

/// <summary>The templates that modules ship, each read once for all portals.</summary>
internal sealed class CourseTemplates(IManualSources sources, ILogger<CourseTemplates> logger)
{
    private readonly ConcurrentDictionary<ShippedCourse, Course?> _read = new();

    /// <summary>The templates of the features that the portal has on, by id. One with an error in it is not there.</summary>
    public IReadOnlyDictionary<string, Course> In(IPortalExtensions extensions)
    {
        var templates = new Dictionary<string, Course>(StringComparer.Ordinal);
        foreach (var shipped in extensions.All<ShippedCourse>())
        {
            if (_read.GetOrAdd(shipped, Read) is { } course && !templates.TryAdd(course.Id, course))
            {
                TrainingLog.ShippedTwice(logger, course.Id, shipped.Folder);
            }
        }

        return templates;
    }

    private Course? Read(ShippedCourse shipped)
    {
        var read = CourseReader.Read(EmbeddedCourses.Load(shipped), sources);
        logger.TellAll(read.Problems);
        return read.Course;
    }
}
