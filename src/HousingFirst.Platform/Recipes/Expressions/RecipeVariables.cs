using System.Text.Json;
using System.Text.Json.Nodes;
using HousingFirst.Platform.Recipes.Reading;
using HousingFirst.Platform.Scripting;
using HousingFirst.Platform.Text;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Platform.Recipes.Expressions;

/// <summary>
/// The variables of one recipe in one run: evaluated when first asked for, then remembered. A variable that is wrong is
/// told once, at its own place; whoever uses it stays quiet.
/// </summary>
internal sealed class RecipeVariables
{
    private const int DeepestChain = 32;

    private readonly Recipe _recipe;
    private readonly RecipeEnvironment _environment;
    private readonly SourceReport _report;
    private readonly Dictionary<string, ExpressionResult> _known = new(StringComparer.Ordinal);
    private readonly List<string> _open = [];
    private readonly TextBudget _budget = new();

    public RecipeVariables(Recipe recipe, RecipeEnvironment environment, ProblemList problems)
    {
        (_recipe, _environment) = (recipe, environment);
        _report = new(recipe.Places, recipe.Places.Of(recipe.Root)!, problems);
    }

    /// <summary>The variables that were evaluated, for the ledger.</summary>
    public IEnumerable<KeyValuePair<string, string>> Evaluated => _known.Select(pair => KeyValuePair.Create(pair.Key, pair.Value.Text));

    /// <summary>A scope that numbers the calls of <c>uuid()</c> at one place.</summary>
    public RecipeFunctions FunctionsAt(JsonPlace place) => new(this, _budget, _environment, _recipe.Identity, place);

    /// <summary>The answer of <c>variables('name')</c>.</summary>
    public ScriptOutcome Call(string name)
    {
        if (_open.Contains(name, StringComparer.Ordinal))
        {
            var circle = string.Join(" -> ", _open.SkipWhile(open => !string.Equals(open, name, StringComparison.Ordinal)).Append(name));
            return ScriptOutcome.Fail($"Variables use each other in a circle: {circle}.");
        }

        if (_open.Count >= DeepestChain)
        {
            return ScriptOutcome.TooLarge($"Variables use each other in a chain of more than {DeepestChain}.");
        }

        if (!_recipe.Variables.ContainsKey(name))
        {
            var near = Spelling.Nearest(name, _recipe.Variables.Select(pair => pair.Key));
            return ScriptOutcome.Fail(near is null
                ? (RecipeText)$"The variable \"{name}\" is not defined."
                : $"The variable \"{name}\" is not defined. Did you mean \"{near}\"?");
        }

        if (!_known.TryGetValue(name, out var result))
        {
            result = EvaluateAndTell(name);
            _known[name] = result;
        }

        return result.Severity switch
        {
            null => ScriptOutcome.Of(result.Text),
            RecipeProblemSeverity.Unsupported => ScriptOutcome.Unsupported($"The variable \"{name}\" is not evaluated."),
            _ => ScriptOutcome.FailQuietly(),
        };
    }

    private ExpressionResult EvaluateAndTell(string name)
    {
        _open.Add(name);
        var result = Evaluate(name);
        _open.RemoveAt(_open.Count - 1);
        if (result is { Severity: { } severity, Message: { } message })
        {
            _report.Add(severity, message, _recipe.Variables, name, result.Advice);
        }

        return result;
    }

    private ExpressionResult Evaluate(string name)
    {
        var text = _recipe.Variables[name] switch
        {
            null => "",
            JsonValue value when value.GetValueKind() == JsonValueKind.String => value.GetValue<string>(),
            var other => other.ToJsonString(),
        };

        // No check for letters here: inside variables any text in brackets is an expression.
        if (!RecipeExpression.IsInBrackets(text))
        {
            return ExpressionResult.Of(text);
        }

        return RecipeExpression.Split(text).Engine is "file"
            ? ExpressionResult.Error(text, $"\"[file: ...]\" cannot be used inside variables.", $"Use it where the text is needed.")
            : ExpressionLoop.Evaluate(text, RecipeExpression.IsInBrackets, FunctionsAt(_report.Find(_recipe.Variables, name)));
    }
}
