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
        List<Found> expressions = [];
        var copy = (JsonObject)Copy(step.Json, places, expressions);
        foreach (var found in expressions)
        {
            // The step's name is read before evaluation and stays what it is.
            if (ReferenceEquals(found.Holder, copy) && found.Name is "name")
            {
                found.Replace(JsonValue.Create(found.Text));
                continue;
            }

            var result = await EvaluateAsync(found.Text, found.Place, cancellationToken);
            if (result is { Severity: { } severity, Message: { } message })
            {
                _problems.Add(severity, found.Place.ToPlace(), message, result.Advice);
            }

            var evaluated = JsonValue.Create(result.Text);
            places.Add(evaluated, found.Place);
            found.Replace(evaluated);
        }

        return new(copy, places);
    }

    private async Task<ExpressionResult> EvaluateAsync(string expression, JsonPlace place, CancellationToken cancellationToken)
    {
        var functions = _variables.FunctionsAt(place);
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

    private JsonNode Copy(JsonNode source, JsonPlaces places, List<Found> expressions)
    {
        JsonNode copy = source switch
        {
            JsonObject from => CopyObject(from, places, expressions),
            JsonArray from => CopyArray(from, places, expressions),
            _ => source.DeepClone(),
        };
        if (_recipe.Places.Of(source) is { } known)
        {
            places.Add(copy, known);
        }

        return copy;
    }

    private JsonObject CopyObject(JsonObject from, JsonPlaces places, List<Found> expressions)
    {
        JsonObject copy = [];
        foreach (var (name, value) in from)
        {
            if (value is null)
            {
                copy.Add(name, null);
                if (_recipe.Places.OfNull(from, name) is { } place)
                {
                    places.AddNull(copy, name, place);
                }
            }
            else if (ExpressionOf(value) is { } expression)
            {
                // In its place until it is evaluated; the later ones keep their order.
                copy.Add(name, null);
                expressions.Add(new(copy, name, 0, expression, _recipe.Places.Of(value)!));
            }
            else
            {
                copy.Add(name, Copy(value, places, expressions));
            }
        }

        return copy;
    }

    private JsonArray CopyArray(JsonArray from, JsonPlaces places, List<Found> expressions)
    {
        JsonArray copy = [];
        foreach (var item in from)
        {
            if (item is not null && ExpressionOf(item) is { } expression)
            {
                expressions.Add(new(copy, null, copy.Count, expression, _recipe.Places.Of(item)!));
                copy.Add(null);
            }
            else
            {
                copy.Add(item is null ? null : Copy(item, places, expressions));
            }
        }

        return copy;
    }

    private static string? ExpressionOf(JsonNode node) =>
        node is JsonValue && node.GetValueKind() == JsonValueKind.String && node.GetValue<string>() is var text
            && RecipeExpression.IsExpression(text) ? text : null;

    /// <summary>An expression and the seat in the copy that its result takes.</summary>
    private sealed record Found(JsonNode Holder, string? Name, int Index, string Text, JsonPlace Place)
    {
        public void Replace(JsonNode value)
        {
            if (Name is null)
            {
                Holder[Index] = value;
            }
            else
            {
                Holder[Name] = value;
            }
        }
    }
}
