using System.Collections.Immutable;
using HousingFirst.Manuals.Pictures;
using HousingFirst.Manuals.Reading;

namespace HousingFirst.Manuals.Shipping;

/// <summary>Takes a manual's files out of a module's assembly.</summary>
internal static class EmbeddedBundle
{
    /// <summary>
    /// The files of a shipped manual with the sources that it may cite (its module's own, and the shared ones) and the pictures that it may
    /// place: its module's own.
    /// </summary>
    public static ManualBundle Load(ShippedManual shipped, ShippedSources sources, ShippedPictures pictures) =>
        new(Name(shipped), Files(shipped), sources.For(shipped.Assembly, shipped.Language)) { Pictures = pictures.For(shipped.Assembly, shipped.Language) };

    /// <summary>The bundle without any sources: enough for what <c>manual.yml</c> says.</summary>
    public static ManualBundle LoadHead(ShippedManual shipped) => new(Name(shipped), Files(shipped, EditionReader.ManualFile), SourceCatalogue.Empty);

    private static ImmutableSortedDictionary<string, string> Files(ShippedManual shipped, string? only = null)
    {
        var prefix = Folder(shipped) + "/";
        return shipped.Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal)
                && (only is null ? !name[prefix.Length..].Contains('/', StringComparison.Ordinal) : name[prefix.Length..] == only))
            .ToImmutableSortedDictionary(name => name[prefix.Length..], name => EmbeddedText.Of(shipped.Assembly, name), StringComparer.Ordinal);
    }

    private static string Folder(ShippedManual shipped) => shipped.Folder.TrimEnd('/');

    private static string Name(ShippedManual shipped) => $"{shipped.Assembly.GetName().Name}/{Folder(shipped)}";
}
