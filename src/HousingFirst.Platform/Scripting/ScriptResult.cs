namespace HousingFirst.Platform.Scripting;

/// <summary>What a script gave, or why it gave nothing.</summary>
internal sealed record ScriptResult(ScriptValue Value, ScriptProblem? Problem)
{
    public bool Succeeded => Problem is null;

    public static ScriptResult Failed(ScriptProblem problem) => new(ScriptValue.Undefined, problem);
}
