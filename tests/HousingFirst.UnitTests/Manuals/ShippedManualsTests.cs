using System.Text.RegularExpressions;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Reading;
using HousingFirst.Manuals.Shipping;

namespace HousingFirst.UnitTests.Manuals;

/// <summary>What ships is right: every manual reads without a problem, and every link leads somewhere.</summary>
public sealed partial class ShippedManualsTests
{
    private static readonly string[] FrameEndings = ["-kort", "-hvorfor", "-saadan", "-tjek", "-faldgruber", "-team"];

    public static TheoryData<string> Manuals => [.. Given.ShippedManuals().Select(shipped => shipped.Assembly.GetName().Name!)];

    [Theory]
    [MemberData(nameof(Manuals))]
    public void Read_ShippedManual_HasNoProblems(string module)
    {
        var read = Given.Read(Shipped(module));

        Assert.Empty(read.Problems.Select(problem => problem.ToString()));
        Assert.NotEmpty(read.Edition!.Chapters);
    }

    [Fact]
    public void Read_SharedSources_HaveNoProblems()
    {
        const string File = "Sources/da/sources.yml";

        var (catalogue, problems) = SourceCatalogueReader.Read(File, EmbeddedText.Of(typeof(EmbeddedBundle).Assembly, File));

        Assert.Empty(problems.Select(problem => problem.ToString()));
        Assert.NotEmpty(catalogue.ByKey);
    }

    [Fact]
    public void Links_BetweenShippedManuals_LeadToSections()
    {
        var editions = Given.ShippedManuals().Select(Given.Read).ToList();
        var known = editions.Select(read => read.Edition!.Id).ToHashSet();

        Assert.Empty(LinkCheck.Between(editions).Select(problem => problem.ToString()));
        Assert.Empty(editions.SelectMany(read => read.Links).Where(link => link.Link.ManualId is { } id && !known.Contains(id)).Select(link => link.ToString()));
    }

    [Theory]
    [MemberData(nameof(Manuals))]
    public void Chapters_OfShippedManual_HaveTheLengthThatTheFormatAsksFor(string module)
    {
        var off = Given.Read(Shipped(module)).Edition!.Chapters
            .Select(chapter => (chapter.Id, Words: chapter.AllSections.Sum(section => WordsOf(section.Title) + WordsOf(section.Text))))
            .Where(chapter => chapter.Words is < 700 or > 1_200);

        Assert.Empty(off);
    }

    [Theory]
    [MemberData(nameof(Manuals))]
    public void Chapters_OfShippedManual_HaveTheFrame(string module)
    {
        var missing =
            from chapter in Given.Read(Shipped(module)).Edition!.Chapters
            from ending in FrameEndings
            where !chapter.Sections.Any(section => section.Id.EndsWith(ending, StringComparison.Ordinal))
            select chapter.Id + ending;

        Assert.Empty(missing);
    }

    [Theory]
    [MemberData(nameof(Manuals))]
    public void Ids_OfShippedManual_BeginWithTheirChapters(string module)
    {
        var edition = Given.Read(Shipped(module)).Edition!;
        var strange =
            from chapter in edition.Chapters
            from section in chapter.AllSections
            from id in section.Boxes.SelectMany(box => box.Items.Select(item => item.Id).Prepend(box.Id)).Prepend(section.Id)
            where !id.StartsWith(chapter.Id + "-", StringComparison.Ordinal)
            select id;

        Assert.Empty(strange);
    }

    private static ShippedManual Shipped(string module) => Given.ShippedManuals().Single(shipped => shipped.Assembly.GetName().Name == module);

    // Counted as a reader reads: without ids, citations and addresses of links.
    private static int WordsOf(string text) =>
        Unread().Replace(text, " ").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));

    [GeneratedRegex(@"\{#[^}\s]*(?:\s+title=)?|\[@[^\]]*\]|\]\([^)]*\)|^:::\s*\w*", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Unread();
}
