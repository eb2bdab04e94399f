using HousingFirst.Platform.Scripting;

namespace HousingFirst.UnitTests.Scripting;

/// <summary>A scope with one function of each kind.</summary>
internal sealed class TestScope : IScriptScope
{
    public DateTimeOffset Now { get; } = new(2026, 11, 21, 9, 30, 15, 250, TimeSpan.Zero);

    public IReadOnlyCollection<string> FunctionNames => ["variables", "big"];

    public ScriptFunction? FindFunction(string name) => name switch
    {
        "variables" => arguments => ScriptOutcome.Of(((ScriptValue.Text)arguments[0]).Value.ToUpperInvariant()),
        "big" => _ => ScriptOutcome.Of(new string('x', 1024 * 1024)),
        _ => null,
    };

    public ScriptValue? FindValue(string name) => name is "item"
        ? ScriptValue.From(System.Text.Json.Nodes.JsonNode.Parse("""{ "Title": "Home", "Tags": ["a", "b"], "Beds": 2.50 }"""))
        : null;

    public bool IsForeign(string name) => name is "executeQuery";
}
