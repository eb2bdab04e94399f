using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Parts;

namespace HousingFirst.Training.Content;

/// <summary>
/// Keeps the addresses below <c>/kurser</c> for courses: another item there could never be opened, and a course elsewhere would be
/// shown by a page that knows nothing of lessons.
/// </summary>
internal sealed class CourseHandler : IContentHandler
{
    public ValueTask ValidatingAsync(ContentPreparation preparation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(preparation);
        var item = preparation.Item;
        var path = item.As<AutoroutePart>() is { Disabled: false, Path: { } written } ? "/" + written.Trim('/') : null;
        if (item.ContentType == CourseItem.Type && item.As<CoursePart>() is { CourseId: { Length: > 0 } id })
        {
            if (path != TrainingAddresses.Course(id))
            {
                preparation.Refuse(new("training.address", "AutoroutePart.Path", $"The course \"{id}\" stands at {TrainingAddresses.Course(id)}."));
            }
        }
        else if (path is not null && (path == TrainingAddresses.All || path.StartsWith(TrainingAddresses.All + "/", StringComparison.OrdinalIgnoreCase)))
        {
            preparation.Refuse(new("training.address", "AutoroutePart.Path", $"The addresses below {TrainingAddresses.All} belong to courses."));
        }

        return ValueTask.CompletedTask;
    }
}
