using HousingFirst.Manuals;
using HousingFirst.Training.Shelves;

namespace HousingFirst.Training.Enquiries;

/// <summary>What a sender can choose between in the current portal.</summary>
internal sealed class EnquiryChoices(IManuals manuals, ReaderCourses courses)
{
    /// <summary>The methods of the manuals and courses that the reader may see.</summary>
    public async Task<IReadOnlyList<string>> MethodsAsync(CancellationToken cancellationToken) =>
    [
        .. (await manuals.ListAsync(cancellationToken)).Select(manual => manual.Edition.Method)
            .Concat((await courses.ListAsync(cancellationToken)).Select(course => course.Course.Method).OfType<string>())
            .Distinct(StringComparer.Ordinal),
    ];
}
