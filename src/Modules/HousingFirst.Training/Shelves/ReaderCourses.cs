using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Time;

namespace HousingFirst.Training.Shelves;

/// <summary>The portal's courses as the current reader may see them. What the reader may not see is not there. One a request.</summary>
internal sealed class ReaderCourses(
    ICurrentPortal current, PortalCache<CourseShelf> shelves, CourseShelfReader shelfReader, IPermissionChecker reader, TimeProvider clock)
{
    private IReadOnlyList<ShelvedCourse>? _visible;

    /// <summary>The day in the portal's time.</summary>
    public DateOnly Today => clock.Today(current.Portal);

    /// <summary>Whether the reader sees what is for the trainer.</summary>
    public bool SeesTrainerMaterial => reader.Allows(TrainingPermissions.ViewTrainerMaterial);

    /// <summary>The courses, each with the runs that the reader may see and that are not over.</summary>
    public async ValueTask<IReadOnlyList<ShelvedCourse>> ListAsync(CancellationToken cancellationToken)
    {
        if (_visible is null)
        {
            var shelf = await shelves.GetAsync(current.Portal, shelfReader.ReadAsync, cancellationToken);
            _visible =
            [
                .. shelf.Courses.Where(course => reader.Admits(course.Audience))
                    .Select(course => course with { Runs = course.Runs.RemoveAll(run => !reader.Admits(run.Audience) || Runs.RunRules.IsPast(run, Today)) }),
            ];
        }

        return _visible;
    }

    /// <summary>The course with that id, or null.</summary>
    public async ValueTask<ShelvedCourse?> FindAsync(string courseId, CancellationToken cancellationToken) =>
        (await ListAsync(cancellationToken)).FirstOrDefault(course => course.Course.Id == courseId);

    /// <summary>Whether the reader may read the lessons.</summary>
    public bool MayRead(ShelvedCourse course) => reader.Admits(course.Material) || SeesTrainerMaterial;
}
