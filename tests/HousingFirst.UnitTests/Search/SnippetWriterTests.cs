using HousingFirst.Platform.Search.Asking;
using HousingFirst.Platform.Search.Index;

namespace HousingFirst.UnitTests.Search;

public sealed class SnippetWriterTests
{
    [Fact]
    public void Write_Text_MarksTheWordsAndEscapesTheRest()
    {
        var (html, words) = Write("husleje", "Betaler du <husleje> & el? Huslejen er \"høj\".");

        Assert.Equal("Betaler du &lt;<mark>husleje</mark>&gt; &amp; el? <mark>Huslejen</mark> er &quot;høj&quot;.", html);
        Assert.Equal(["husleje", "Huslejen"], words);
    }

    [Fact]
    public void Write_LongText_CutsAroundTheWords()
    {
        var text = string.Concat(Enumerable.Repeat("Ord om noget andet. ", 200)) + "Her står fogedretten til sidst.";

        var (html, _) = Write("fogedretten", text);

        Assert.Contains("Her står <mark>fogedretten</mark> til sidst.", html, StringComparison.Ordinal);
        Assert.InRange(html.Length, 20, 500);
    }

    [Fact]
    public void Write_WordInTitleOnly_ShowsTheBeginning()
    {
        var (html, words) = Write("titel", "Begyndelsen af teksten.");

        Assert.Equal("Begyndelsen af teksten.", html);
        Assert.Empty(words);
    }

    [Theory]
    [InlineData("\ud83d\ude00")]
    [InlineData("<script>alert(1)</script> ")]
    [InlineData("\n| • | \n")]
    public void Write_OddText_IsSafe(string piece)
    {
        var (html, _) = Write("husleje", string.Concat(Enumerable.Repeat(piece, 100)) + " husleje " + string.Concat(Enumerable.Repeat(piece, 100)));

        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.Contains("<mark>husleje</mark>", html, StringComparison.Ordinal);
    }

    private static (string Html, IReadOnlyList<string> Words) Write(string asked, string text)
    {
        var entry = Given.Entry("a", "Titel", text);
        var terms = new EntryPreparation().Prepare("test", entry, documentId: null).Terms;
        var (html, words) = new SnippetWriter(Given.Plan(asked, Given.Vocabulary(entry))).Write("", text, EntryText.WordsOf(text, terms), terms);
        return (html, words);
    }
}
