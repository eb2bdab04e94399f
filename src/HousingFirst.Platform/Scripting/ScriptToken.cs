using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Platform.Scripting;

/// <param name="Text">The name, the sign, or the content of a text.</param>
/// <param name="Position">Index of its first character.</param>
internal sealed record ScriptToken(ScriptTokenKind Kind, string Text, double Number, int Position)
{
    /// <summary>What cannot be read; only of an unreadable one.</summary>
    public RecipeText? Fault { get; init; }

    public bool Is(string sign) => Kind == ScriptTokenKind.Sign && string.Equals(Text, sign, StringComparison.Ordinal);
}
