namespace HousingFirst.Platform.Recipes.Expressions;

/// <summary>Tells expressions from text, by Orchard's rules.</summary>
internal static class RecipeExpression
{
    /// <summary>In brackets, and nothing but letters before the first colon: <c>[js: ...]</c>, but not <c>[sc text='a : b'/]</c>.</summary>
    public static bool IsExpression(string text)
    {
        if (!IsInBrackets(text))
        {
            return false;
        }

        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && text[1..colon].All(char.IsLetter);
    }

    /// <summary>The looser rule that holds inside <c>variables</c>.</summary>
    public static bool IsInBrackets(string text) => text.Length >= 2 && text[0] == '[' && text[^1] == ']';

    /// <summary>Splits an expression into engine and script. Without a colon the engine is empty and the script is the whole text.</summary>
    public static (string Engine, string Script, string Stripped) Split(string expression)
    {
        // All brackets at both ends go, as in Orchard: a script's own last bracket too.
        var stripped = expression.Trim('[', ']');
        var colon = stripped.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? ("", stripped, stripped) : (stripped[..colon], stripped[(colon + 1)..], stripped);
    }
}
