using System.Text.Json.Nodes;
using HousingFirst.Platform.Recipes.Reading;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Platform.Recipes.Running;

/// <summary>Places and derived ids of the nodes of one evaluated step.</summary>
internal sealed class StepPlaces(SourceReport report, JsonPlaces places, string portal, string recipe) : IRecipePlaces
{
    public RecipePlace Find(JsonNode? at, string? property) => report.Find(at, property).ToPlace();

    public string NewId(JsonNode at, string purpose) => ContentIds.Derive("new", portal, recipe, PathOf(at), purpose);

    private string PathOf(JsonNode at)
    {
        if (places.Of(at) is { } itself)
        {
            return itself.Path;
        }

        for (var known = at.Parent; known is not null; known = known.Parent)
        {
            if (places.Of(known) is { } place)
            {
                // What a step put below a node of the file has a path too: the node's and the way down from it.
                return place.Path + at.GetPath()[known.GetPath().Length..];
            }
        }

        // A clone has no place, and all clones would share one id.
        throw new ArgumentException("The node does not stand in the step, so no id can be derived for it.", nameof(at));
    }
}
