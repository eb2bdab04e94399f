using HousingFirst.Platform.Scripting;

namespace HousingFirst.Platform.Recipes.Expressions;

/// <summary>Evaluates script expressions again while the result is an expression.</summary>
internal static class ExpressionLoop
{
    private const int Rounds = 10;

    /// <summary>The result of an expression without files. A problem leaves the text as it was.</summary>
    public static ExpressionResult Evaluate(string expression, Func<string, bool> isExpression, RecipeFunctions functions)
    {
        var text = expression;
        for (var round = 0; round < Rounds; round++)
        {
            if (!isExpression(text))
            {
                return ExpressionResult.Of(text);
            }

            var result = EvaluateOnce(text, functions);
            if (result.Severity is not null)
            {
                return result with { Text = expression };
            }

            text = result.Text;
        }

        return TooManyRounds(expression);
    }

    /// <summary>One round: strips the brackets and runs the script; without such an engine the stripped text is the result.</summary>
    public static ExpressionResult EvaluateOnce(string expression, RecipeFunctions functions)
    {
        var (engine, script, stripped) = RecipeExpression.Split(expression);
        if (engine is not "js")
        {
            return ExpressionResult.Of(stripped);
        }

        if (functions.Budget.IsSpent)
        {
            return TextBudget.Refuse(expression);
        }

        var result = Script.Run(script, functions);
        functions.Budget.Spend(result.Characters);
        if (result.Problem is { } problem)
        {
            return problem switch
            {
                { Message: null } => ExpressionResult.Error(expression, null, null),
                { Kind: ScriptProblemKind.Unsupported, Message: var what } => ExpressionResult.Unsupported(
                    expression, $"The expression is not evaluated: {what} (character {problem.Position + 1} of the script)", $"It stays as text."),
                { Message: var what } => ExpressionResult.Error(
                    expression, $"The expression is wrong: {what} (character {problem.Position + 1} of the script)", null),
            };
        }

        // Null and undefined are no text; everything else becomes one, because an expression never gives JSON of another kind.
        return result.Value is ScriptValue.Nothing
            ? ExpressionResult.Of("")
            : result.Value.AsText(ScriptLimits.Default.TextLength) is { } text
                ? ExpressionResult.Of(text)
                : ExpressionResult.Error(expression, $"The result is longer than {ScriptLimits.Default.TextLength} characters.", null);
    }

    public static ExpressionResult TooManyRounds(string expression) => ExpressionResult.Error(
        expression, $"After {Rounds} rounds the result is still an expression.", $"Let the script give the final text.");

    public static int MostRounds => Rounds;
}
