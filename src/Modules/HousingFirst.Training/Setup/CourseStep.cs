using System.Text.Json.Nodes;
using HousingFirst.Manuals;
using HousingFirst.Manuals.Editions;
using HousingFirst.Sdk.Content.Templates;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Recipes;
using HousingFirst.Training.Content;
using HousingFirst.Training.Courses;
using HousingFirst.Training.Shipping;

namespace HousingFirst.Training.Setup;

/// <summary>
/// The recipe step <c>course</c>: takes shipped templates into the portal as content items, and says to whom it shows them. A copy that
/// the portal has not changed follows its template; one that it has changed stays. A property that is missing leaves what the portal has.
/// </summary>
internal sealed class CourseStep(IPortalExtensions extensions, CourseTemplates templates, CourseCopies copies, IManualEditions manuals) : IRecipeStep
{
    private const string Kind = "course";

    public string Name => "course";

    public async Task RunAsync(RecipeStepContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (RecipeJson.Find(context.Step, "courses") is null)
        {
            context.Report.Error(
                $"The step says nothing.", context.Step, null, $"Give it \"courses\": [ {{ \"course\": \"cti-metode\", \"material\": \"signed-in\" }} ].");
        }

        var shipped = templates.In(extensions);
        var editions = await manuals.ListAsync(cancellationToken);
        foreach (var wish in context.Step.GetObjects("courses", context.Report))
        {
            if (wish.GetRequiredString("course", context.Report) is not { } id)
            {
                continue;
            }

            if (!shipped.TryGetValue(id, out var template))
            {
                context.Report.Error(
                    $"No enabled feature ships the course \"{id}\".", wish, "course", $"Enable its method's training feature in an earlier step, or correct the id.");
                continue;
            }

            await TakeAsync(template, editions, wish, context, cancellationToken);
        }
    }

    private async Task TakeAsync(
        Course template, IReadOnlyCollection<ManualEdition> editions, JsonObject wish, RecipeStepContext context, CancellationToken cancellationToken)
    {
        var copy = await copies.TakeAsync(template, editions, Settings(wish, context.Report), context.RunInstant, cancellationToken);
        if (copy.IsTouched)
        {
            context.Report.Warning(
                $"The portal has changed its copy of \"{template.Id}\": version {template.Version.ToString()} of the template was not taken in.", wish, "course",
                $"Compare the two, or remove the copy and apply again.");
        }

        var hash = copy.Result.Item is { } item ? CourseItem.Read(item)?.Hash : null;
        context.Report.Tell(copy.Result, Kind, template.Id, hash, wish, "course");
    }

    private static CourseSettings Settings(JsonObject wish, IRecipeReport report) => new(
        wish.GetString("audience", report) is { } audience ? Audience.Parse(audience) : null,
        wish.GetString("material", report) is { } material ? Audience.Parse(material) : null,
        wish.GetInteger("order", report));
}
