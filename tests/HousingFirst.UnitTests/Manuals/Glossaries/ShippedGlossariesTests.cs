using System.Reflection;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Glossaries;
using HousingFirst.Manuals.Shipping;
using Microsoft.Extensions.Logging.Abstractions;

namespace HousingFirst.UnitTests.Manuals.Glossaries;

/// <summary>The words that ship are right: readable, with known sources, leading to sections that are there.</summary>
public sealed class ShippedGlossariesTests
{
    private const string File = "Texts/da/glossary.yml";

    private static readonly string[] Names = ["HousingFirst.Approach", "HousingFirst.Cti", "HousingFirst.Icm", "HousingFirst.Act"];

    public static TheoryData<string> Modules => [.. Names];

    private static IEnumerable<GlossaryEntry> All => Names.SelectMany(module => Read(module).Text.Entries);

    [Theory]
    [MemberData(nameof(Modules))]
    public void Read_ShippedGlossary_HasNoProblems(string module)
    {
        var (text, problems) = Read(module);

        Assert.Empty(problems.Select(problem => problem.ToString()));
        Assert.NotEmpty(text.Entries);
    }

    [Fact]
    public void Ids_OfAllGlossaries_AreDifferent() => Assert.Empty(All.GroupBy(entry => entry.Id).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void Words_OfAllGlossaries_MeanOneThing()
        => Assert.Empty(All.SelectMany(entry => entry.Also.Concat(entry.Forms).Prepend(entry.Term), (entry, word) => (entry.Id, Word: word.ToUpperInvariant()))
            .GroupBy(pair => pair.Word, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => $"{group.Key}: {string.Join(", ", group.Select(pair => pair.Id))}"));

    [Fact]
    public void Sources_OfAllWords_AreInTheCatalogue()
    {
        var catalogue = new ShippedSources(NullLogger<ShippedSources>.Instance);

        Assert.All(All.SelectMany(entry => entry.Sources), key => Assert.NotNull(catalogue.Find(key)));
    }

    [Fact]
    public void Read_OfAllWords_LeadsToASection()
    {
        var manuals = Given.ShippedManuals().Select(shipped => Given.Read(shipped).Edition!).ToDictionary(edition => edition.Id, StringComparer.Ordinal);

        Assert.All(All.Select(entry => entry.Read?.Split('#')).OfType<string[]>(), read => Assert.NotNull(manuals[read[0]].Find(read[1])));
    }

    [Fact]
    public void Explanations_AreShortAndEndAsSentences()
        => Assert.Empty(All.Where(entry => entry.Text.Length > 240 || !entry.Text.EndsWith('.')).Select(entry => $"{entry.Id}: {entry.Text.Length}"));

    [Fact]
    public void Explanations_UseNoWordThatTheGlossaryAdvisesAgainst()
    {
        var avoided = Read("HousingFirst.Approach").Text.People.SelectMany(word => word.Not).ToList();

        Assert.NotEmpty(avoided);
        Assert.Empty(
            from entry in All
            from word in avoided
            where $" {entry.Text} ".Contains($" {word} ", StringComparison.OrdinalIgnoreCase)
            select $"{entry.Id}: {word}");
    }

    private static (GlossaryText Text, System.Collections.Immutable.ImmutableArray<HousingFirst.Manuals.Reading.ManualProblem> Problems) Read(string module) =>
        GlossaryReader.Read($"{module}/{File}", EmbeddedText.Of(Assembly.Load(module), File));
}
