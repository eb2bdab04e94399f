using System.Collections.Immutable;
using System.Reflection;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Pictures;
using HousingFirst.Manuals.Reading;
using HousingFirst.Manuals.Shipping;
using Microsoft.Extensions.Logging.Abstractions;

namespace HousingFirst.UnitTests.Manuals;

/// <summary>Small invented manuals.</summary>
internal static class Given
{
    public const string ManualYml = """
        id: cti
        title: CTI-manualen
        subtitle: Ni måneder
        language: da
        method: cti
        edition: "2026.1"
        published: 2026-11-21
        owner: manualEditor
        reviewMonths: 12
        lead: To linjer om manualen.
        """;

    public const string FrontMatter = """
        ---
        id: faseplanen
        title: Faseplanen
        lead: Planen.
        owner: manualEditor
        reviewed: 2026-11-21
        nextReview: 2027-11-21
        sources: [S0]
        ---
        """;

    /// <summary>A text that is right in every way.</summary>
    public const string SoundBody = """
        ## Kort fortalt {#faseplanen-kort}

        Højst tre områder [@S0].
        """;

    public static SourceCatalogue Sources { get; } = new(new[] { Source("S0"), Source("S1") }
        .ToImmutableSortedDictionary(source => source.Key, source => source, StringComparer.Ordinal));

    /// <summary>The four modules that ship a manual.</summary>
    public static IEnumerable<ShippedManual> ShippedManuals() =>
        new[] { "HousingFirst.Approach", "HousingFirst.Cti", "HousingFirst.Icm", "HousingFirst.Act" }
            .Select(name => new ShippedManual(Assembly.Load(name), "Manual/da"));

    /// <summary>A shipped manual as it is read.</summary>
    public static ReadEdition Read(ShippedManual shipped) => EditionReader.Read(EmbeddedBundle.Load(
        shipped, new(NullLogger<ShippedSources>.Instance), new(NullLogger<ShippedPictures>.Instance)));

    public static ManualSource Source(string key) =>
        new(key, $"Kilde {key}", "Udgiver", 2021, new("https://example.org/" + key), new(2026, 11, 21), null);

    public static string Chapter(string body, string id = "faseplanen", string sources = "[S0]") =>
        FrontMatter.Replace("id: faseplanen", "id: " + id, StringComparison.Ordinal)
            .Replace("[S0]", sources, StringComparison.Ordinal) + "\n" + body + "\n";

    public static ManualBundle Bundle(params (string Name, string Text)[] chapters) => new(
        "Manual/da",
        chapters.Append((Name: "manual.yml", Text: ManualYml))
            .ToImmutableSortedDictionary(file => file.Name, file => file.Text.ReplaceLineEndings("\n"), StringComparer.Ordinal),
        Sources);

    public static ReadEdition Read(params (string Name, string Text)[] chapters) => EditionReader.Read(Bundle(chapters));

    /// <summary>A manual with this one chapter.</summary>
    public static ReadEdition ReadBody(string body, string sources = "[S0]") => Read(("01-faseplanen.md", Chapter(body, sources: sources)));
}
