using FsCheck;
using FsCheck.Fluent;
using HousingFirst.Sdk.Differences;

namespace HousingFirst.UnitTests.Differences;

public sealed class TextDiffTests
{
    [Theory]
    [InlineData("Højst tre områder.", "Højst to områder.", "Højst [-tre] [+to] områder.")]
    [InlineData("En plan.", "En plan for borgeren.", "En [-plan.] [+plan for borgeren.]")]
    [InlineData("Ens.", "Ens.", "Ens.")]
    [InlineData("", "Nyt.", "[+Nyt.]")]
    [InlineData("Væk.", "", "[-Væk.]")]
    [InlineData("Et.\nTo.", "Et.\nTo.\nTre.", "Et. / To. / [+Tre.]")]
    [InlineData("Et.\nTo.\nTre.", "Et.\nTre.", "Et. / [-To.] / Tre.")]
    public void Between_TwoTexts_TellsWhatWasRemovedAndAdded(string before, string after, string expected)
        => Assert.Equal(expected, Written(before, after));

    [Fact]
    public void Between_RewrittenSentence_IsToldAsAWholeAndNotWordByWord()
        => Assert.Equal(
            "[-Medarbejderen og teamet mødes hver uge.] [+Borgeren og lederen taler sammen hver måned.]",
            Written("Medarbejderen og teamet mødes hver uge.", "Borgeren og lederen taler sammen hver måned."));

    [Fact]
    public void Between_AnyTwoTexts_KeepsTheWordsOfBoth()
    {
        var words = Gen.Elements("a", "b", "c", "d", "\n");
        var text = Gen.ListOf(words).Select(list => string.Join(' ', list));
        Prop.ForAll(Arb.From(text), Arb.From(text), (before, after) =>
        {
            var runs = TextDiff.Between(before, after).SelectMany(block => block.Runs).ToList();
            Assert.Equal(WordsOf(before), runs.Where(run => run.Kind != DiffKind.Added).SelectMany(run => WordsOf(run.Text)));
            Assert.Equal(WordsOf(after), runs.Where(run => run.Kind != DiffKind.Removed).SelectMany(run => WordsOf(run.Text)));
        }).Check(Config.QuickThrowOnFailure.WithReplay(20261121, 1));
    }

    [Fact]
    public void Between_VeryLongTexts_AnswersWithoutComparingEachWordWithEach()
    {
        var before = string.Join(' ', Enumerable.Range(0, 20_000).Select(number => $"a{number}"));
        var after = string.Join(' ', Enumerable.Range(0, 20_000).Select(number => $"b{number}"));

        Assert.Equal([DiffKind.Removed, DiffKind.Added], Assert.Single(TextDiff.Between(before, after)).Runs.Select(run => run.Kind));
    }

    private static string Written(string before, string after) => string.Join(" / ", TextDiff.Between(before, after).Select(block => string.Join(' ', block.Runs.Select(run => run.Kind switch
    {
        DiffKind.Removed => $"[-{run.Text}]",
        DiffKind.Added => $"[+{run.Text}]",
        _ => run.Text,
    }))));

    private static string[] WordsOf(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
