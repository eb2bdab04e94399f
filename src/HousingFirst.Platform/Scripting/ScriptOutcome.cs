using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Platform.Scripting;

/// <summary>What a listed function answers: a value, or a problem that stops the script.</summary>
internal sealed record ScriptOutcome(ScriptValue Value, ScriptProblemKind? ProblemKind, RecipeText? Message)
{
    public static ScriptOutcome Of(ScriptValue value) => new(value, null, null);

    public static ScriptOutcome Of(string? text) => Of(text is null ? ScriptValue.Null : new ScriptValue.Text(text));

    public static ScriptOutcome Fail(RecipeText message) => new(ScriptValue.Undefined, ScriptProblemKind.Error, message);

    /// <summary>An error that was told already, where it arose.</summary>
    public static ScriptOutcome FailQuietly() => new(ScriptValue.Undefined, ScriptProblemKind.Error, null);

    public static ScriptOutcome Unsupported(RecipeText message) => new(ScriptValue.Undefined, ScriptProblemKind.Unsupported, message);

    public static ScriptOutcome TooLarge(RecipeText message) => new(ScriptValue.Undefined, ScriptProblemKind.Limit, message);
}
