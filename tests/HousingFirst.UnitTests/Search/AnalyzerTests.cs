using HousingFirst.Platform.Search.Analysis;

namespace HousingFirst.UnitTests.Search;

public sealed class AnalyzerTests
{
    private readonly Analyzer _analyzer = new();

    [Theory]
    [InlineData("bostøttemetode", "bostøtte", "metode")]
    [InlineData("boligstøtten", "bolig", "støtte")]
    [InlineData("huslejerestance", "husleje", "restance")]
    [InlineData("arbejdsmetoder", "arbejde", "metode")]
    [InlineData("netværkskortet", "netværk", "kort")]
    [InlineData("kontaktperson", "kontakt", "person")]
    [InlineData("tavlemødet", "tavle", "møde")]
    [InlineData("sagsstamme", "sag", "stamme")]
    [InlineData("fokusområderne", "fokus", "område")]
    public void Of_Compound_HoldsItsWords(string compound, params string[] inside)
    {
        var parts = _analyzer.Of(compound).Parts;

        // The first piece of arbejdsmetode is arbejd: what is compared is the stem.
        Assert.All(inside, word => Assert.Contains(TermKey.Of(word), parts));
    }

    [Theory]
    [InlineData("behandling")]
    [InlineData("indflytning")]
    [InlineData("samtale")]
    [InlineData("overdragelse")]
    [InlineData("misbrug")]
    [InlineData("forløb")]
    [InlineData("borgeren")]
    [InlineData("metode")]
    [InlineData("støtte")]
    public void Of_WordThatOnlyLooksLikeOne_IsWhole(string word) => Assert.Empty(_analyzer.Of(word).Parts);

    [Theory]
    [InlineData("støtte", "stoette")]
    [InlineData("århus", "aarhus")]
    [InlineData("læge", "laege")]
    [InlineData("café", "cafe")]
    public void Of_WordWithoutItsLetters_HasTheSameSurface(string word, string typed) =>
        Assert.Equal(_analyzer.Of(word).Surface, _analyzer.Of(typed).Surface);

    [Fact]
    public void Of_SectionWithLetter_HoldsTheSection() => Assert.Equal(["§85"], _analyzer.Of("§85a").Parts.ToArray());

    [Fact]
    public void Of_AnyWord_HasAKeyThatBothDatabasesTakeAsOneWord()
    {
        var random = new Random(4);
        for (var round = 0; round < 2000; round++)
        {
            var text = new string([.. Enumerable.Range(0, 30).Select(_ => (char)random.Next(32, 0x2ff))]);
            Assert.All(Tokenizer.Read(text), token => Assert.All(
                _analyzer.Of(token).Key.Where(character => character != '§'),
                character => Assert.True(char.IsLetterOrDigit(character), $"{token.Word}: U+{(int)character:x4}")));
        }
    }
}
