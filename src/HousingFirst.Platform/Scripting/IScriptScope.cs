namespace HousingFirst.Platform.Scripting;

/// <summary>What a script can see beside the language's own functions.</summary>
internal interface IScriptScope
{
    /// <summary>What <c>new Date()</c> means.</summary>
    DateTimeOffset Now { get; }

    /// <summary>Names of the functions, for advice on a misspelt one.</summary>
    IReadOnlyCollection<string> FunctionNames { get; }

    ScriptFunction? FindFunction(string name);

    ScriptValue? FindValue(string name);

    /// <summary>True for a name that Orchard knows and this platform does not carry.</summary>
    bool IsForeign(string name);
}
