using System.Text.Json.Nodes;

namespace HousingFirst.UnitTests.Content;

/// <summary>JSON objects of any shape; the same seed gives the same.</summary>
internal sealed class RandomJson(int seed)
{
    private static readonly string[] Names = ["Text", "Value", "Html", "æøå", "ContentItems", "Terms", "Settings", "A.B", "null", "x y", "Part"];

    private readonly Random _random = new(seed);

    public JsonObject Object(int depth)
    {
        JsonObject made = [];
        for (var i = _random.Next(6); i >= 0; i--)
        {
            made[Names[_random.Next(Names.Length)] + _random.Next(3)] = Node(depth - 1);
        }

        return made;
    }

    private JsonNode? Node(int depth) => _random.Next(depth > 0 ? 8 : 6) switch
    {
        0 => null,
        1 => JsonValue.Create(_random.Next() % 2 == 0),
        2 => JsonValue.Create(_random.Next()),
        3 => JsonValue.Create(_random.NextInt64() / 1000m),
        4 => JsonValue.Create("tekst \"<&>\u2028 " + _random.Next()),
        5 => JsonValue.Create("2026-05-04T09:30:00+02:00"),
        6 => Object(depth),
        _ => List(depth),
    };

    private JsonArray List(int depth)
    {
        JsonArray made = [];
        for (var i = _random.Next(4); i > 0; i--)
        {
            made.Add(Node(depth - 1));
        }

        return made;
    }
}
