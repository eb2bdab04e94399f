using System.Reflection;

namespace HousingFirst.Platform.Recipes.Files;

/// <summary>Embedded files by their path in the project, with forward slashes wherever the assembly was built.</summary>
internal static class EmbeddedNames
{
    public static IEnumerable<string> All(Assembly assembly) =>
        assembly.GetManifestResourceNames().Select(Normalize).Order(StringComparer.Ordinal);

    public static Stream? Open(Assembly assembly, string path)
    {
        var name = assembly.GetManifestResourceNames().FirstOrDefault(
            name => string.Equals(Normalize(name), path, StringComparison.Ordinal));
        return name is null ? null : assembly.GetManifestResourceStream(name);
    }

    private static string Normalize(string name) => name.Replace('\\', '/');
}
