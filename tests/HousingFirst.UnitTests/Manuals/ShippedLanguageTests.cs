using System.Globalization;
using System.Text.RegularExpressions;
using HousingFirst.Manuals.Editions;
using Xunit.Abstractions;

namespace HousingFirst.UnitTests.Manuals;

/// <summary>The language of what ships: readable, Danish, and with the field's own words about people.</summary>
public sealed partial class ShippedLanguageTests(ITestOutputHelper output)
{
    // Björnsson's LIX: 25-34 reads easily, 35-44 is a newspaper's, 45-54 an official text's. A support worker reads in a stairwell, and the
    // field's compounds alone cost ten points; so a newspaper's upper end is where a chapter is too heavy.
    private const int HighestLix = 44;

    // The chapter that says which words we do not use about people names them.
    private const string AboutWords = "ordliste-og-redskaber";

    public static TheoryData<string> Manuals => ShippedManualsTests.Manuals;

    [Theory]
    [MemberData(nameof(Manuals))]
    public void Chapters_OfShippedManual_ReadNoHeavierThanANewspaper(string module)
    {
        var readings = Chapters(module).Select(chapter => (chapter.Id, Lix: Lix(Prose(chapter)))).ToList();
        foreach (var (id, lix) in readings)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{lix,5:F1}  {id}"));
        }

        Assert.DoesNotContain(readings, reading => reading.Lix > HighestLix);
    }

    [Theory]
    [MemberData(nameof(Manuals))]
    public void Chapters_OfShippedManual_SpeakOfPeopleInTheFieldsWords(string module) =>
        Assert.Empty(
            from chapter in Chapters(module)
            where chapter.Id != AboutWords
            from Match word in WordsToAvoid().Matches(WithoutQuotes(Prose(chapter)))
            select $"{chapter.Id}: {word.Value}");

    [Theory]
    [MemberData(nameof(Manuals))]
    public void Chapters_OfShippedManual_HaveNoEnglishLeftOver(string module) =>
        Assert.Empty(
            from chapter in Chapters(module)
            from Match word in EnglishWords().Matches(Prose(chapter))
            select $"{chapter.Id}: {word.Value}");

    [Theory]
    [InlineData("Borgeren bor her. Hun har en støtteperson.", 3.5 + (200.0 / 7))]
    [InlineData("- Ring til lederen\n- Skriv det ned", 3 + (100.0 / 6))]
    public void Lix_KnownText_IsWordsASentenceAndLongWordsOfAHundred(string text, double lix) => Assert.Equal(lix, Lix(text), 3);

    private static IEnumerable<ManualChapter> Chapters(string module) =>
        Given.Read(Given.ShippedManuals().Single(shipped => shipped.Assembly.GetName().Name == module)).Edition!.Chapters;

    /// <summary>Running text and lists as a reader reads them; tables and headings have no sentences.</summary>
    private static string Prose(ManualChapter chapter) => string.Join(
        '\n',
        chapter.AllSections.SelectMany(section => section.Text.Split('\n'))
            .Where(line => !line.TrimStart().StartsWith('|') && !line.StartsWith(":::", StringComparison.Ordinal) && !line.StartsWith('#'))
            .Select(line => Unread().Replace(line, "")));

    private static double Lix(string text)
    {
        var words = Words().Matches(text);
        var sentences = Sentences().Split(text).Count(sentence => Words().IsMatch(sentence));
        return ((double)words.Count / sentences) + (100.0 * words.Count(word => word.Length > 6) / words.Count);
    }

    private static string WithoutQuotes(string text) => Quotes().Replace(text, "");

    [GeneratedRegex(@"\b(klient(en|er|erne)?|brugere?n|brugerne|misbruger(e|en|ne)?|boligparat\w*|compliance|(de|den) hjemløse(?! \w+))\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex WordsToAvoid();

    [GeneratedRegex(@"\b(the|and|with|which|should|would|their|from|this|that|your|have to|client|worker|support)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex EnglishWords();

    [GeneratedRegex(@"\p{L}[\p{L}\p{Nd}-]*", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(@"[.!?:](?=[\s»«*)]|$)|\n\s*(?=[-*\d])|\n\s*\n", RegexOptions.CultureInvariant)]
    private static partial Regex Sentences();

    [GeneratedRegex("»[^«]*«", RegexOptions.CultureInvariant)]
    private static partial Regex Quotes();

    [GeneratedRegex(@"\{#[^}]*\}|\[@[^\]]*\]|\]\([^)]*\)|\[[ x]\] ", RegexOptions.CultureInvariant)]
    private static partial Regex Unread();
}
