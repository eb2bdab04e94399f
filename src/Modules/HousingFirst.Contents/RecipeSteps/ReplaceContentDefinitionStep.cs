using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Contents.RecipeSteps;

/// <summary>Orchard's <c>ReplaceContentDefinition</c> step: the named types and parts become as the recipe has them.</summary>
internal sealed class ReplaceContentDefinitionStep(IContentDefinitions definitions) : IRecipeStep
{
    public string Name => "ReplaceContentDefinition";

    public async Task RunAsync(RecipeStepContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        DefinitionReport.Tell(context.Report, await definitions.ReplaceAsync(DefinitionReader.Read(context), cancellationToken));
    }
}
