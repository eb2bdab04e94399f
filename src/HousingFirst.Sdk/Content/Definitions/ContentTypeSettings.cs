namespace HousingFirst.Sdk.Content.Definitions;

/// <summary>Orchard's settings of a content type.</summary>
public sealed record ContentTypeSettings
{
    /// <summary>Authors may make items of it.</summary>
    public bool Creatable { get; init; }

    /// <summary>Its items stand in lists of content.</summary>
    public bool Listable { get; init; }

    /// <summary>Its items can be saved without being published.</summary>
    public bool Draftable { get; init; }

    /// <summary>Replaced versions are kept as history.</summary>
    public bool Versionable { get; init; }

    /// <summary>It has permissions of its own.</summary>
    public bool Securable { get; init; }

    /// <summary>Role of its items: <c>Widget</c>, <c>MenuItem</c>, <c>CustomSettings</c> or none.</summary>
    public string? Stereotype { get; init; }

    /// <summary>What the type is for, in the author's words.</summary>
    public string? Description { get; init; }
}
