using System.Collections.Immutable;
using System.Reflection;
using HousingFirst.Manuals.Shipping;
using HousingFirst.Training.Reading;

namespace HousingFirst.Training.Shipping;

/// <summary>Takes courses' files out of a module's assembly.</summary>
internal static class EmbeddedCourses
{
    /// <summary>The folders of courses below a folder.</summary>
    public static IEnumerable<string> Folders(Assembly assembly, string folder) => assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(folder.TrimEnd('/') + "/", StringComparison.Ordinal))
        .Select(name => name[..name.LastIndexOf('/')])
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);

    public static CourseBundle Load(ShippedCourse shipped)
    {
        var prefix = shipped.Folder + "/";
        return new(
            $"{shipped.Assembly.GetName().Name}/{shipped.Folder}",
            shipped.Assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(prefix, StringComparison.Ordinal) && !name[prefix.Length..].Contains('/', StringComparison.Ordinal))
                .ToImmutableSortedDictionary(name => name[prefix.Length..], name => EmbeddedText.Of(shipped.Assembly, name), StringComparer.Ordinal));
    }
}
