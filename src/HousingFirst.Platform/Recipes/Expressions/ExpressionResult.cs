using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Platform.Recipes.Expressions;

/// <summary>What an expression gave.</summary>
/// <param name="Text">The text to use: the result, or the expression itself where it could not be evaluated.</param>
/// <param name="Severity">Null when all went well.</param>
/// <param name="Message">What was wrong; null when nothing was, and for an error that was told already, at the variable.</param>
internal sealed record ExpressionResult(string Text, RecipeProblemSeverity? Severity, RecipeText? Message, RecipeText? Advice)
{
    public static ExpressionResult Of(string text) => new(text, null, null, null);

    public static ExpressionResult Error(string text, RecipeText? message, RecipeText? advice) =>
        new(text, RecipeProblemSeverity.Error, message, advice);

    public static ExpressionResult Unsupported(string text, RecipeText message, RecipeText? advice) =>
        new(text, RecipeProblemSeverity.Unsupported, message, advice);
}
