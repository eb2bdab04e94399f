namespace HousingFirst.Platform.Scripting;

/// <param name="Text">The name, the sign, the content of a text, or what is unreadable.</param>
/// <param name="Position">Index of its first character.</param>
internal sealed record ScriptToken(ScriptTokenKind Kind, string Text, double Number, int Position)
{
    public bool Is(string sign) => Kind == ScriptTokenKind.Sign && string.Equals(Text, sign, StringComparison.Ordinal);
}
