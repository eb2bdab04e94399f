namespace HousingFirst.Platform.Scripting;

/// <summary>What a listed function answers: a value, or a problem that stops the script.</summary>
internal sealed record ScriptOutcome(ScriptValue Value, ScriptProblemKind? ProblemKind, string Message)
{
    public static ScriptOutcome Of(ScriptValue value) => new(value, null, "");

    public static ScriptOutcome Of(string? text) => Of(text is null ? ScriptValue.Null : new ScriptValue.Text(text));

    public static ScriptOutcome Fail(string message) => new(ScriptValue.Undefined, ScriptProblemKind.Error, message);

    public static ScriptOutcome Unsupported(string message) => new(ScriptValue.Undefined, ScriptProblemKind.Unsupported, message);

    public static ScriptOutcome TooLarge(string message) => new(ScriptValue.Undefined, ScriptProblemKind.Limit, message);
}
