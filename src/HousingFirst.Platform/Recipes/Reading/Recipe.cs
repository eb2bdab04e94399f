using System.Collections.Immutable;
using System.Text.Json.Nodes;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Platform.Recipes.Reading;

/// <summary>A recipe that was read. Its JSON is not changed by runs, so it can be planned and applied any number of times.</summary>
internal sealed record Recipe
{
    /// <summary>The file, byte for byte.</summary>
    public required RecipeSource Source { get; init; }

    /// <summary>Files beside it.</summary>
    public required IRecipeFiles Files { get; init; }

    public required JsonObject Root { get; init; }

    public required JsonPlaces Places { get; init; }

    /// <summary>Technical name; empty in Orchard's migration recipes.</summary>
    public string Name { get; init; } = "";

    public string DisplayName { get; init; } = "";

    public string Description { get; init; } = "";

    public string Author { get; init; } = "";

    public string Website { get; init; } = "";

    public string Version { get; init; } = "";

    /// <summary>Offered where a portal is created, not among the recipes to run.</summary>
    public bool IsSetupRecipe { get; init; }

    public ImmutableArray<string> Categories { get; init; } = [];

    /// <summary>The tag <c>hidden</c> keeps it out of lists; it can still be run by name.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>Variables before evaluation, by name.</summary>
    public JsonObject Variables { get; init; } = [];

    public ImmutableArray<RecipeStepSource> Steps { get; init; } = [];

    /// <summary>What stands in ids and messages for the recipe: its name, else its file's.</summary>
    public string Identity => Name.Length > 0 ? Name : Source.FileName.Split('/', '\\')[^1];
}
