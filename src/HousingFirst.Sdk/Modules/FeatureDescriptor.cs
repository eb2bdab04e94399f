using System.Collections.Immutable;

namespace HousingFirst.Sdk.Modules;

/// <summary>A feature as its manifest declares it.</summary>
/// <param name="Id">The id that recipes name.</param>
/// <param name="Name">Name shown to people.</param>
/// <param name="Description">One sentence on what it gives.</param>
/// <param name="Category">Group under which it is listed.</param>
/// <param name="ModuleId">The module or theme that brings it.</param>
/// <param name="IsTheme">True for the feature of a theme.</param>
/// <param name="Dependencies">Ids that must be on before it.</param>
/// <param name="IsAlwaysEnabled">On in every portal.</param>
/// <param name="DefaultPortalOnly">Only the default portal can switch it on.</param>
public sealed record FeatureDescriptor(
    string Id,
    string Name,
    string Description,
    string Category,
    string ModuleId,
    bool IsTheme,
    ImmutableArray<string> Dependencies,
    bool IsAlwaysEnabled,
    bool DefaultPortalOnly)
{
    /// <summary>True for a theme that dresses the administration, not the portal.</summary>
    public bool IsAdminTheme { get; init; }

    /// <summary>Changes with what was compiled into the module: its code, views and texts.</summary>
    public Guid Build { get; init; }
}
