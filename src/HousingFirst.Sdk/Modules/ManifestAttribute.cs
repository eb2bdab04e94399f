namespace HousingFirst.Sdk.Modules;

/// <summary>What module, theme and feature manifests have in common, in Orchard Core's words.</summary>
/// <param name="id">The feature's id; it never changes, because recipes and portals name it.</param>
public abstract class ManifestAttribute(string id) : Attribute
{
    /// <summary>The feature's id.</summary>
    public string Id { get; } = id;

    /// <summary>Name shown to people; the id when left out.</summary>
    public string? Name { get; init; }

    /// <summary>One sentence on what the feature gives.</summary>
    public string Description { get; init; } = "";

    /// <summary>Group under which the feature is listed.</summary>
    public string Category { get; init; } = "";

    /// <summary>Ids of the features that must be on before this one; they are enabled with it, in order.</summary>
    public string[] Dependencies { get; init; } = [];

    /// <summary>True: on in every portal, and cannot be switched off.</summary>
    public bool IsAlwaysEnabled { get; init; }

    /// <summary>True: only the default portal can switch it on.</summary>
    public bool DefaultPortalOnly { get; init; }
}
