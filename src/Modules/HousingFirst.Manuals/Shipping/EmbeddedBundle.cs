using System.Collections.Immutable;
using System.Reflection;
using HousingFirst.Manuals.Reading;

namespace HousingFirst.Manuals.Shipping;

/// <summary>Takes a manual's files out of a module's assembly.</summary>
internal static class EmbeddedBundle
{
    /// <summary>The files of a shipped manual. Its module's own catalogue of sources adds to the one of this module.</summary>
    public static (ManualBundle Bundle, ImmutableArray<ManualProblem> Problems) Load(ShippedManual shipped)
    {
        var prefix = shipped.Folder.TrimEnd('/') + "/";
        var language = prefix.TrimEnd('/').Split('/')[^1];
        var files = shipped.Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal) && !name[prefix.Length..].Contains('/', StringComparison.Ordinal))
            .ToImmutableSortedDictionary(name => name[prefix.Length..], name => Text(shipped.Assembly, name)!, StringComparer.Ordinal);
        var (sources, problems) = Sources(shipped.Assembly, $"Sources/{language}/sources.yml");
        return (new($"{shipped.Assembly.GetName().Name}/{prefix.TrimEnd('/')}", files, sources), problems);
    }

    public static (SourceCatalogue Catalogue, ImmutableArray<ManualProblem> Problems) Sources(Assembly module, string name)
    {
        var byKey = SourceCatalogue.Empty.ByKey;
        var problems = ImmutableArray<ManualProblem>.Empty;
        foreach (var assembly in new[] { module, typeof(EmbeddedBundle).Assembly }.Distinct())
        {
            if (Text(assembly, name) is { } text)
            {
                var (catalogue, found) = SourceCatalogueReader.Read($"{assembly.GetName().Name}/{name}", text);
                byKey = byKey.SetItems(catalogue.ByKey);
                problems = problems.AddRange(found);
            }
        }

        return (new(byKey), problems);
    }

    // Line ends and byte order marks are the editor's, not the author's: without them the hash is the same on every machine.
    private static string? Text(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
