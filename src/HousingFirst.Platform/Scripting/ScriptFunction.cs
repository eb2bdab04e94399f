namespace HousingFirst.Platform.Scripting;

/// <summary>A function that scripts may call. It is quick, touches no file or network, and keeps what it gives small.</summary>
internal delegate ScriptOutcome ScriptFunction(IReadOnlyList<ScriptValue> arguments);
