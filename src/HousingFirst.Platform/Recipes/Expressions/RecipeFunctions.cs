using System.Globalization;
using HousingFirst.Platform.Recipes.Reading;
using HousingFirst.Platform.Scripting;
using HousingFirst.Sdk.Content;

namespace HousingFirst.Platform.Recipes.Expressions;

/// <summary>What scripts of a recipe see: its helpers, bound to the place of the expression so that ids can be derived.</summary>
internal sealed class RecipeFunctions(
    RecipeVariables variables, TextBudget budget, RecipeEnvironment environment, string recipe, JsonPlace place) : IScriptScope
{
    private static readonly string[] Names = ["uuid", "variables", "parameters", "configuration", "log"];

    // Orchard's helpers that need services which a recipe must not reach here, or that the platform does not have.
    private static readonly HashSet<string> Foreign = new(StringComparer.Ordinal)
    {
        "encrypt", "decrypt", "protect", "newContentItem", "createContentItem", "updateContentItem", "deleteContentItem", "getUrlPrefix",
        "executeQuery", "createWorkflowToken", "signalUrl", "isHomepage", "isAnonymous", "isAuthenticated", "isInRole", "url", "culture",
        "variablesAsync", "parametersAsync", "configurationAsync", "createContentItemAsync", "updateContentItemAsync",
        "deleteContentItemAsync", "newContentItemAsync", "executeQueryAsync", "createWorkflowTokenAsync",
    };

    private int _calls;

    /// <summary>Text that all scripts of the recipe may still handle.</summary>
    public TextBudget Budget => budget;

    public DateTimeOffset Now => environment.Now;

    public IReadOnlyCollection<string> FunctionNames => Names;

    public ScriptFunction? FindFunction(string name) => name switch
    {
        "uuid" => _ => ScriptOutcome.Of(NextId()),
        "variables" => arguments => variables.Call(Text(arguments, 0)),
        "parameters" => arguments => ScriptOutcome.Of(environment.Parameters.GetValueOrDefault(Text(arguments, 0), "")),
        "configuration" => Configuration,
        "log" => _ => ScriptOutcome.Of(ScriptValue.Undefined),
        _ => null,
    };

    public ScriptValue? FindValue(string name) => null;

    public bool IsForeign(string name) => Foreign.Contains(name);

    private string NextId() =>
        ContentIds.Derive("uuid", environment.Portal, recipe, place.Path, (_calls++).ToString(CultureInfo.InvariantCulture));

    private ScriptOutcome Configuration(IReadOnlyList<ScriptValue> arguments) =>
        environment.Configuration.TryGetValue(Text(arguments, 0), out var setting)
            ? ScriptOutcome.Of(setting)
            : ScriptOutcome.Of(arguments.Count > 1 ? arguments[1] : ScriptValue.Null);

    private static string Text(IReadOnlyList<ScriptValue> arguments, int index) =>
        index < arguments.Count && arguments[index] is ScriptValue.Text text ? text.Value : "";
}
