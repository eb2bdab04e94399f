using HousingFirst.Sdk.Administration;
using HousingFirst.Sdk.Security;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Training.Includes;

/// <summary>Lessons that stand on a section which a new edition of its manual has changed.</summary>
internal sealed class TouchedWorkList(TouchedReader touched, IStringLocalizer<TrainingTexts> texts) : IWorkListProvider
{
    private const int Order = 30;

    public Permission Permission => TrainingPermissions.ManageCourses;

    public async Task<IReadOnlyList<WorkItem>> ListAsync(CancellationToken cancellationToken)
    {
        var courses = await touched.ListAsync(cancellationToken);
        return [new(texts["WorkList.Touched"], texts["WorkList.TouchedText"], courses.Sum(course => course.Sections.Length), "~" + TrainingAddresses.Touched, Order)];
    }
}
