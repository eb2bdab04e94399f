namespace HousingFirst.Platform.Scripting;

/// <summary>Bounds within which a script is read and run. A script that leaves them is refused, never cut.</summary>
internal sealed record ScriptLimits
{
    public static ScriptLimits Default { get; } = new();

    /// <summary>Characters of source. Recipes carry whole pages of HTML inside scripts.</summary>
    public int SourceLength { get; init; } = 1024 * 1024;

    /// <summary>Nesting of the parsed expression; a chain of operators counts as nesting.</summary>
    public int Depth { get; init; } = 200;

    /// <summary>Nodes evaluated.</summary>
    public int Steps { get; init; } = 20_000;

    /// <summary>Characters of any one text, the result included.</summary>
    public int TextLength { get; init; } = 4 * 1024 * 1024;

    /// <summary>Characters of all texts handled on the way, each time one is handled.</summary>
    public long TextTotal { get; init; } = 32 * 1024 * 1024;

    /// <summary>Items of any one array.</summary>
    public int ListLength { get; init; } = 10_000;
}
