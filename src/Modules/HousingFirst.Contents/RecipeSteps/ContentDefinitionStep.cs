using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Contents.RecipeSteps;

/// <summary>Orchard's <c>ContentDefinition</c> step: merges types and parts into those of the portal.</summary>
internal sealed class ContentDefinitionStep(IContentDefinitions definitions) : IRecipeStep
{
    public string Name => "ContentDefinition";

    public async Task RunAsync(RecipeStepContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        DefinitionReport.Tell(context.Report, await definitions.MergeAsync(DefinitionReader.Read(context), cancellationToken));
    }
}
