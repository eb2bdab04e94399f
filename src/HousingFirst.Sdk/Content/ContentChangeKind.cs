namespace HousingFirst.Sdk.Content;

/// <summary>What a write did.</summary>
public enum ContentChangeKind
{
    /// <summary>It was there already, just so; nothing was written.</summary>
    Unchanged,

    /// <summary>It is new.</summary>
    Created,

    /// <summary>It was there and is different now.</summary>
    Updated,

    /// <summary>It is gone.</summary>
    Removed,
}
