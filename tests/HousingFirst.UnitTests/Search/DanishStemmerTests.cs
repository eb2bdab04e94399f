using System.Text;
using HousingFirst.Platform.Search.Analysis;
using HousingFirst.Testing;

namespace HousingFirst.UnitTests.Search;

public sealed class DanishStemmerTests
{
    [SkippableFact]
    public void Stem_EveryWordOfSnowballsList_GivesItsStem()
    {
        var words = Lines("voc.txt");
        var stems = Lines("output.txt");

        Assert.Equal(stems.Length, words.Length);
        for (var line = 0; line < words.Length; line++)
        {
            Assert.True(
                DanishStemmer.Stem(words[line]) == stems[line],
                $"Line {line + 1}: {words[line]} gives {DanishStemmer.Stem(words[line])}, not {stems[line]}.");
        }
    }

    // Words of the field, stemmed by hand from the algorithm's description.
    [Theory]
    [InlineData("boligen", "bol")]
    [InlineData("boligerne", "bol")]
    [InlineData("borgerens", "borg")]
    [InlineData("hjemløshed", "hjemløs")]
    [InlineData("hjemløst", "hjemløs")]
    [InlineData("støtten", "støt")]
    [InlineData("kontaktskabelse", "kontaktskab")]
    [InlineData("planerne", "plan")]
    [InlineData("afsluttes", "afslut")]
    [InlineData("vigtigst", "vigt")]
    [InlineData("cti", "cti")]
    [InlineData("år", "år")]
    [InlineData("ø", "ø")]
    [InlineData("", "")]
    public void Stem_WordOfTheField_LosesItsEnding(string word, string stem) => Assert.Equal(stem, DanishStemmer.Stem(word));

    private static string[] Lines(string file) =>
        Encoding.UTF8.GetString(SharedData.Read("vectors/snowball-danish", file)).TrimEnd('\n').Split('\n');
}
