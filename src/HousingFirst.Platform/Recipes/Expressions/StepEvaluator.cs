using System.Text.Json;
using System.Text.Json.Nodes;
using HousingFirst.Platform.Recipes.Reading;

namespace HousingFirst.Platform.Recipes.Expressions;

/// <summary>Copies a step and replaces the expressions in it, in the order in which they stand.</summary>
internal sealed class StepEvaluator
{
    private readonly Recipe _recipe;
    private readonly RecipeVariables _variables;
    private readonly ProblemList _problems;
    private readonly FileExpressions _files;

    public StepEvaluator(Recipe recipe, RecipeVariables variables, ProblemList problems)
    {
        (_recipe, _variables, _problems) = (recipe, variables, problems);
        _files = new(recipe.Files);
    }

    public async Task<EvaluatedStep> EvaluateAsync(RecipeStepSource step, CancellationToken cancellationToken)
    {
        JsonPlaces places = new();
        List<JsonValue> expressions = [];
        var copy = (JsonObject)Copy(step.Json, places, expressions);
        foreach (var node in expressions)
        {
            // The step's name is read before evaluation and stays what it is.
            if (ReferenceEquals(node.Parent, copy) && string.Equals(node.GetPropertyName(), "name", StringComparison.Ordinal))
            {
                continue;
            }

            var place = places.Of(node)!;
            var result = await EvaluateAsync(node.GetValue<string>(), place.Path, cancellationToken);
            if (result is { Severity: { } severity, Message.Length: > 0 })
            {
                _problems.Add(severity, place.ToPlace(), result.Message, result.Advice);
            }

            var evaluated = JsonValue.Create(result.Text);
            places.Add(evaluated, place);
            node.ReplaceWith(evaluated);
        }

        return new(copy, places);
    }

    private async Task<ExpressionResult> EvaluateAsync(string expression, string path, CancellationToken cancellationToken)
    {
        var functions = _variables.FunctionsAt(path);
        var text = expression;
        for (var round = 0; round < ExpressionLoop.MostRounds; round++)
        {
            if (!RecipeExpression.IsExpression(text))
            {
                return ExpressionResult.Of(text);
            }

            var result = RecipeExpression.Split(text) is { Engine: "file" } file
                ? await _files.EvaluateAsync(text, file.Script, functions.Budget, cancellationToken)
                : ExpressionLoop.EvaluateOnce(text, functions);
            if (result.Severity is not null)
            {
                return result;
            }

            text = result.Text;
        }

        return ExpressionLoop.TooManyRounds(expression);
    }

    private JsonNode Copy(JsonNode source, JsonPlaces places, List<JsonValue> expressions)
    {
        JsonNode copy;
        switch (source)
        {
            case JsonObject from:
                JsonObject to = [];
                foreach (var (name, value) in from)
                {
                    to.Add(name, value is null ? null : Copy(value, places, expressions));
                    if (value is null && _recipe.Places.OfNull(from, name) is { } place)
                    {
                        places.AddNull(to, name, place);
                    }
                }

                copy = to;
                break;
            case JsonArray from:
                JsonArray list = [];
                foreach (var item in from)
                {
                    list.Add(item is null ? null : Copy(item, places, expressions));
                }

                copy = list;
                break;
            default:
                copy = source.DeepClone();
                if (source.GetValueKind() == JsonValueKind.String && RecipeExpression.IsExpression(source.GetValue<string>()))
                {
                    expressions.Add((JsonValue)copy);
                }

                break;
        }

        if (_recipe.Places.Of(source) is { } known)
        {
            places.Add(copy, known);
        }

        return copy;
    }
}
