namespace HousingFirst.Sdk.Content.Definitions;

/// <summary>Orchard's settings of a part.</summary>
public sealed record ContentPartSettings
{
    /// <summary>Authors may attach it to types.</summary>
    public bool Attachable { get; init; }

    /// <summary>It can be attached several times under different names.</summary>
    public bool Reusable { get; init; }

    /// <summary>Name shown to people.</summary>
    public string? DisplayName { get; init; }

    /// <summary>What the part is for.</summary>
    public string? Description { get; init; }

    /// <summary>Place among the parts of a type when the type says nothing.</summary>
    public string? DefaultPosition { get; init; }
}
