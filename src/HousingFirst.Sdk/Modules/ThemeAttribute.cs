namespace HousingFirst.Sdk.Modules;

/// <summary>Makes an assembly a theme. Its views stand under <c>Themes/{id}/</c>.</summary>
/// <param name="id">The theme's id, which is the assembly's name.</param>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class ThemeAttribute(string id) : ManifestAttribute(id);
