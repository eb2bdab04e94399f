using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Platform.Recipes.Expressions;

/// <summary>What an expression gave.</summary>
/// <param name="Text">The text to use: the result, or the expression itself where it could not be evaluated.</param>
/// <param name="Severity">Null when all went well.</param>
/// <param name="Message">What was wrong; empty for an error that was told already, at the variable.</param>
internal sealed record ExpressionResult(string Text, RecipeProblemSeverity? Severity, string Message, string? Advice)
{
    public static ExpressionResult Of(string text) => new(text, null, "", null);

    public static ExpressionResult Error(string text, string message, string? advice) =>
        new(text, RecipeProblemSeverity.Error, message, advice);

    public static ExpressionResult Unsupported(string text, string message, string? advice) =>
        new(text, RecipeProblemSeverity.Unsupported, message, advice);
}
