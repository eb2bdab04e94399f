namespace HousingFirst.Platform.Scripting;

internal enum ScriptTokenKind
{
    End,
    Number,
    Text,
    Name,
    Sign,

    /// <summary>Something the lexer cannot read; its fault says what.</summary>
    Unreadable,
}
