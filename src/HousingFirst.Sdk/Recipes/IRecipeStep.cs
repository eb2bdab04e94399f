namespace HousingFirst.Sdk.Recipes;

/// <summary>
/// One kind of recipe step. The same method serves plan and apply: a plan is a run whose session is cancelled.
/// A step neither reads the clock nor invents ids (see <see cref="RecipeStepContext.RunInstant"/> and
/// <see cref="RecipeStepContext.NewId(System.Text.Json.Nodes.JsonNode)"/>), and run twice it changes nothing the second time.
/// </summary>
public interface IRecipeStep
{
    /// <summary>The step's <c>name</c> in a recipe, compared ignoring case. A constant of the class: it is also read where there is no portal.</summary>
    string Name { get; }

    /// <summary>
    /// Writes into the context's session. What is wrong with the step's data is told to the report, never thrown;
    /// after an error the step may go on, so that the reader sees all errors at once: nothing of it will be saved.
    /// </summary>
    Task RunAsync(RecipeStepContext context, CancellationToken cancellationToken);
}
