using System.Text.Json.Nodes;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Platform.Recipes.Reading;

/// <summary>A report about a tree whose places are known; what cannot be found is placed at the fallback.</summary>
internal sealed class SourceReport(JsonPlaces places, JsonPlace fallback, ProblemList problems) : IRecipeReport
{
    private readonly List<RecipeWrite> _writes = [];

    /// <summary>What the step told of, in its order.</summary>
    public IReadOnlyList<RecipeWrite> Writes => _writes;

    public void Add(RecipeProblemSeverity severity, RecipeText message, JsonNode? at, string? property, RecipeText? advice) =>
        problems.Add(severity, Find(at, property).ToPlace(), message, advice);

    public void Add(RecipeChange change, string kind, string id, string? contentHash) =>
        _writes.Add(new(change, kind, id, contentHash));

    public JsonPlace Find(JsonNode? at, string? property)
    {
        var place = at is null ? fallback : OfNearest(at);
        if (property is null)
        {
            return place;
        }

        if (at is JsonObject holder)
        {
            var known = holder[property] is { } value ? places.Of(value) : places.OfNull(holder, property);
            return known ?? place.Missing(property);
        }

        return place.Missing(property);
    }

    // A node that the step made itself stands where the node it was put into stands.
    private JsonPlace OfNearest(JsonNode node)
    {
        for (var next = node; next is not null; next = next.Parent)
        {
            if (places.Of(next) is { } place)
            {
                return place;
            }
        }

        return fallback;
    }
}
