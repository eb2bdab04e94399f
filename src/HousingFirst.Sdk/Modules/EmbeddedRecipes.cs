using System.Reflection;

namespace HousingFirst.Sdk.Modules;

/// <summary>A folder of recipes inside a module's assembly.</summary>
/// <param name="Assembly">The module.</param>
/// <param name="Folder">Folder of the embedded files, as in the project.</param>
public sealed record EmbeddedRecipes(Assembly Assembly, string Folder);
