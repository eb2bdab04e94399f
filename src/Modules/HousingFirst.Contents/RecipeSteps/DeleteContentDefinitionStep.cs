using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Contents.RecipeSteps;

/// <summary>Orchard's <c>DeleteContentDefinition</c> step: takes definitions away by name. Items of the types stay.</summary>
internal sealed class DeleteContentDefinitionStep(IContentDefinitions definitions) : IRecipeStep
{
    public string Name => "DeleteContentDefinition";

    public async Task RunAsync(RecipeStepContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var changes = await definitions.DeleteAsync(
            [.. context.Step.GetStrings("ContentTypes", context.Report)],
            [.. context.Step.GetStrings("ContentParts", context.Report)],
            cancellationToken);
        DefinitionReport.Tell(context.Report, changes);
    }
}
