using System.Collections.Immutable;
using HousingFirst.IntegrationTests.Portals;
using HousingFirst.Platform.Documents;
using HousingFirst.Platform.Search.Analysis;
using HousingFirst.Platform.Search.Asking;
using HousingFirst.Platform.Search.Index;
using HousingFirst.Sdk.Search;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Search;

/// <summary>The words that people use when they talk, and what they lead to in the shipped texts.</summary>
[Collection(HostCollection.Name)]
public sealed class EverydayWordsTests(HostFixture fixture)
{
    private const string Recipe = "metodeportal";
    private const string File = "Texts/da/everyday.txt";
    private const int Near = 7;
    private const int LongestPhrase = 6;

    private const string ReadTexts = $"SELECT \"Title\" || ' ' || \"Heading\" || ' ' || \"Lead\" || ' ' || \"Text\" FROM \"{SearchTables.Entry}\"";

    [Fact]
    public void Read_Lines_GoOneWayAndSayNothingTwice()
    {
        var phrases = Lines().Select(line => line.Split("=>")).SelectMany(sides =>
        {
            Assert.Equal(2, sides.Length);
            return Phrases(sides[0]);
        }).ToList();

        Assert.True(phrases.Count > 2000, $"There are {phrases.Count}.");
        Assert.DoesNotContain(phrases.CountBy(phrase => phrase, StringComparer.OrdinalIgnoreCase), counted => counted.Value > 1);
        Assert.DoesNotContain(phrases, phrase => Tokenizer.Read(phrase).Count is 0 or > LongestPhrase);
    }

    [Fact]
    public async Task Read_WordsBehindArrows_StandTogetherInTheShippedTexts()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        await portal.FillSearchAsync();
        var texts = await portal.RunAsync(async services =>
            await services.GetRequiredService<PortalConnection>().ReadAsync(new(ReadTexts), static reader => reader.GetString(0), CancellationToken.None));
        var entries = texts.Select(Places).ToList();

        var astray = Lines().SelectMany(line => Unheard(line, entries).Select(phrase => $"{phrase} in {line}")).ToList();

        Assert.True(astray.Count == 0, string.Join('\n', astray));
    }

    [Fact]
    public async Task Find_WhatPeopleSay_IsAnsweredAmongTheFirstThree()
    {
        (string Said, string Meant)[] questions =
        [
            ("lejligheden er spændt for", "fastholde-boligen-niveauer"),
            ("regningerne hober sig op", "stoette-i-hverdagen"),
            ("boligselskabet har sendt en sidste advarsel", "fastholde-boligen-niveauer"),
            ("han har låst sig ude", "indflytning"),
            ("naboerne siger at der lugter", "naboer"),
            ("der er skimmelsvamp i lejligheden", "indflytning"),
            ("hun er gravid", "lov-og-dokumentation-tavshed"),
            ("jeg blev spyttet på", "sikkerhed-og-etik-haendelse"),
            ("han sidder inde", "faengsel"),
            ("hun spiser ikke", "helbred-og-rusmidler-overblik"),
            ("hun har slugt en masse piller og kan ikke vækkes", "helbred-og-rusmidler-sikrere"),
            ("han har lyst til at dø", "krise-indlaeggelse-og-faengsel-krise"),
            ("min borger ringer til mig om aftenen", "de-to-roller-graenser"),
            ("jeg har for mange sager", "roller-og-caseload-taelling"),
            ("onboarding af en ny kollega", "kvalitet-og-laering-kurser"),
            ("juleaften alene", "stoette-i-hverdagen-sammen"),
            ("brukermedvirkning", "principper#selvbestemmelse"),
        ];
        var portal = await fixture.Host.PortalAsync(Recipe);
        await portal.FillSearchAsync();

        var missed = await portal.RunAsync(async services =>
        {
            var search = services.GetRequiredService<ISearch>();
            var missed = new List<string>();
            foreach (var (said, meant) in questions)
            {
                var found = (await search.FindAsync(new(said), CancellationToken.None)).Hits.Take(3).Select(hit => hit.Url).ToList();
                if (!found.Exists(url => url.Contains(meant, StringComparison.Ordinal)))
                {
                    missed.Add($"{said}: {string.Join(' ', found)}");
                }
            }

            return missed;
        });

        Assert.True(missed.Count == 0, string.Join('\n', missed));
    }

    // What a line promises and no text says; a phrase that says too little to be looked for is left out when it is read.
    private static IEnumerable<string> Unheard(string line, List<ILookup<string, int>> entries)
    {
        var written = Phrases(line.Split("=>")[1]);
        var read = SynonymReader.Read([line]).Single().To;
        return written.Length != read.Length
            ? ["something that says too little"]
            : written.Where((_, at) => !entries.Exists(entry => IsTogether(entry, read[at])));
    }

    private static string[] Phrases(string side) => side.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static List<string> Lines()
    {
        using var stream = typeof(HousingFirst.Search.Startup).Assembly.GetManifestResourceStream(File)!;
        using var reader = new StreamReader(stream);
        return
        [
            .. reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Where(line => !line.StartsWith('#')),
        ];
    }

    private static ILookup<string, int> Places(string text) => Tokenizer.Read(text).Select((token, place) => (Key: TermKey.Of(token.Word), Place: place))
        .ToLookup(placed => placed.Key, placed => placed.Place, StringComparer.Ordinal);

    // As the ranker has it: all of them within a few words.
    private static bool IsTogether(ILookup<string, int> places, ImmutableArray<string> keys) =>
        places[keys[0]].Any(place => keys.All(key => places[key].Any(other => Math.Abs(other - place) <= Near)));
}
