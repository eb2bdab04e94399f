using System.Text.Json.Nodes;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.Sdk.Recipes;

/// <summary>What a step is given for one run.</summary>
public sealed class RecipeStepContext
{
    /// <summary>The step's name as the file spells it.</summary>
    public required string StepName { get; init; }

    /// <summary>
    /// The step's JSON after its expressions were evaluated. The step may take nodes out of it: the report still finds
    /// the place of a node in the file. A deep clone loses its place and is reported at its parent's or the step's.
    /// </summary>
    public required JsonObject Step { get; init; }

    /// <summary>Takes what is wrong and what was written.</summary>
    public required IRecipeReport Report { get; init; }

    /// <summary>The one unit of work of the whole recipe. Steps never save or cancel it.</summary>
    public required IDocumentSession Session { get; init; }

    /// <summary>Files beside the recipe.</summary>
    public required IRecipeFiles Files { get; init; }

    /// <summary>Finds the places and ids that belong to nodes of <see cref="Step"/>.</summary>
    public required IRecipePlaces Places { get; init; }

    /// <summary>Runs another recipe after this step and before the next; the <c>recipes</c> step's way in.</summary>
    public required IRecipeRequests Requests { get; init; }

    /// <summary>The technical name of the recipe that the step stands in.</summary>
    public required string RecipeName { get; init; }

    /// <summary>The run's "now" in UTC. The same recipe applied again is given the instant of its first run.</summary>
    public required DateTimeOffset RunInstant { get; init; }

    /// <summary>
    /// An id of 26 characters for something that the file gives none. Derived from portal, recipe and the node's path,
    /// so the same file gives the same id each time. <paramref name="at"/> is the thing that the id is for.
    /// </summary>
    public string NewId(JsonNode at) => Places.NewId(at, "");

    /// <summary>As <see cref="NewId(JsonNode)"/>, for a thing that needs several ids: each purpose ("version") has its own.</summary>
    public string NewId(JsonNode at, string purpose) => Places.NewId(at, purpose);
}
