using System.Collections.Immutable;
using HousingFirst.Manuals.Editions;

namespace HousingFirst.Manuals.Reading;

/// <summary>Reads <c>sources.yml</c>.</summary>
internal static class SourceCatalogueReader
{
    public static (SourceCatalogue Catalogue, ImmutableArray<ManualProblem> Problems) Read(string file, string text)
    {
        var problems = new ProblemList(file);
        var sources = ImmutableSortedDictionary.CreateBuilder<string, ManualSource>(StringComparer.Ordinal);
        if (YamlMap.Parse(text, problems, lineOffset: 0) is { } catalogue)
        {
            foreach (var key in catalogue.Keys)
            {
                if (catalogue.Map(key) is { } entry)
                {
                    sources[key] = Source(key, entry);
                }
            }
        }

        return (new(sources.ToImmutable()), problems.ToImmutable());
    }

    private static ManualSource Source(string key, YamlMap entry)
    {
        var source = new ManualSource(
            key,
            entry.Text("title"),
            entry.Text("publisher"),
            entry.OptionalInteger("year"),
            entry.OptionalAddress("url"),
            entry.Date("read"),
            entry.Optional("note"));
        entry.TellUnread();
        return source;
    }
}
