namespace HousingFirst.Platform.Scripting;

internal enum ScriptProblemKind
{
    /// <summary>Proper JavaScript that this interpreter does not carry. The script is kept and never run.</summary>
    Unsupported,

    /// <summary>The script is wrong.</summary>
    Error,

    /// <summary>The script is larger or longer than <see cref="ScriptLimits"/> allow.</summary>
    Limit,
}
