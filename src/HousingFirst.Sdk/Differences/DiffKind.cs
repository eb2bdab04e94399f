namespace HousingFirst.Sdk.Differences;

/// <summary>What became of a piece of text.</summary>
public enum DiffKind
{
    /// <summary>It stands in both.</summary>
    Same,

    /// <summary>It stands in the older one alone.</summary>
    Removed,

    /// <summary>It stands in the newer one alone.</summary>
    Added,
}
