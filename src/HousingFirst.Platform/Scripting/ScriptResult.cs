namespace HousingFirst.Platform.Scripting;

/// <summary>What a script gave, or why it gave nothing.</summary>
/// <param name="Characters">Text that was handled on the way; for bounds over several scripts.</param>
internal sealed record ScriptResult(ScriptValue Value, ScriptProblem? Problem, long Characters)
{
    public bool Succeeded => Problem is null;

    public static ScriptResult Failed(ScriptProblem problem, long characters) => new(ScriptValue.Undefined, problem, characters);
}
