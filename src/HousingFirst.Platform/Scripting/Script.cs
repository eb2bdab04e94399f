namespace HousingFirst.Platform.Scripting;

/// <summary>
/// A bounded reading of JavaScript expressions: literals, operators, member access, listed functions and methods. No loops, no
/// assignment, no regular expressions. Everything else is answered as unsupported, with its place, and never run.
/// </summary>
internal static class Script
{
    public static ScriptResult Run(string source, IScriptScope scope) => Run(source, scope, ScriptLimits.Default);

    public static ScriptResult Run(string source, IScriptScope scope, ScriptLimits limits)
    {
        var (root, problem) = ScriptParser.Parse(source, limits);
        return problem is null ? new ScriptEvaluator(scope, limits).Run(root) : ScriptResult.Failed(problem, 0);
    }
}
