namespace HousingFirst.Sdk.Modules;

/// <summary>Makes an assembly a theme. Its views stand under <c>Themes/{id}/</c>.</summary>
/// <param name="id">The theme's id, which is the assembly's name.</param>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class ThemeAttribute(string id) : ManifestAttribute(id)
{
    /// <summary>True: it dresses the pages of the administration and cannot be chosen for readers.</summary>
    public bool ForAdministration { get; init; }
}
