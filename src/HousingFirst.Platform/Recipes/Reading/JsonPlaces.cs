using System.Text.Json.Nodes;

namespace HousingFirst.Platform.Recipes.Reading;

/// <summary>
/// The places of the nodes of a tree. Nodes are known by identity, so a node that is moved keeps its place.
/// Null has no node; it is known by the object or array that holds it.
/// </summary>
internal sealed class JsonPlaces
{
    private readonly Dictionary<JsonNode, JsonPlace> _places = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(JsonNode Parent, string Name), JsonPlace> _nulls = [];

    public void Add(JsonNode node, JsonPlace place) => _places.Add(node, place);

    public void AddNull(JsonNode parent, string name, JsonPlace place) => _nulls.TryAdd((parent, name), place);

    public JsonPlace? Of(JsonNode node) => _places.GetValueOrDefault(node);

    public JsonPlace? OfNull(JsonNode parent, string name) => _nulls.GetValueOrDefault((parent, name));
}
