namespace HousingFirst.Sdk.Content;

/// <summary>Something that happened to an item, in Orchard's words for its content events.</summary>
public enum ContentChange
{
    /// <summary>Its first version was stored.</summary>
    Created,

    /// <summary>A version was stored again or followed by another; never together with <see cref="Created"/>.</summary>
    Updated,

    /// <summary>A draft was saved.</summary>
    DraftSaved,

    /// <summary>Readers see a version that they did not see before.</summary>
    Published,

    /// <summary>Readers no longer see it.</summary>
    Unpublished,

    /// <summary>It was removed; its versions stay as history.</summary>
    Removed,
}
