using FsCheck;
using FsCheck.Fluent;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.UnitTests.Documents;

public sealed class DanishTextTests
{
    [Theory]
    [InlineData("Zebra", "Ærø")]
    [InlineData("Ærø", "Øster")]
    [InlineData("Øster", "Århus")]
    [InlineData("Østerbro", "Aalborg")]
    [InlineData("Abe", "Bo")]
    [InlineData("abe", "ABEL")]
    [InlineData("Kapitel", "Kapitel 2")]
    [InlineData("1. del", "Anden del")]
    public void SortKey_OfAnEarlierWord_ComesFirst(string earlier, string later)
        => Assert.True(string.CompareOrdinal(DanishText.SortKey(earlier), DanishText.SortKey(later)) < 0);

    [Theory]
    [InlineData("Aalborg", "Ålborg")]
    [InlineData("ÆRØ", "ærø")]
    [InlineData("Ägir", "Ægir")]
    [InlineData("Östen", "Østen")]
    [InlineData("Müller", "Myller")]
    [InlineData("idé", "ide")]
    public void SortKey_OfWordsThatSortAlike_IsTheSame(string one, string other)
        => Assert.Equal(DanishText.SortKey(one), DanishText.SortKey(other));

    [Fact]
    public void SortKey_OfDecomposedText_IsThatOfTheComposed()
        => Assert.Equal(DanishText.SortKey("å"), DanishText.SortKey("a\u030a"));

    [Fact]
    public void SortKey_OfALongText_IsShort() => Assert.True(DanishText.SortKey(new string('å', 10_000)).Length <= 128);

    [Fact]
    public void Fold_OfUpperAndLowerCase_IsTheSame() => Assert.Equal(DanishText.Fold("BLÅBÆRGRØD"), DanishText.Fold("blåbærgrød"));

    [Fact]
    public void SortKeyAndFold_OfAnyText_DoNotFail() => Prop.ForAll<string>(ArbMap.Default.ArbFor<string>(), text =>
    {
        var tame = new string([.. (text ?? "").Where(character => !char.IsSurrogate(character))]);
        return DanishText.SortKey(tame) is not null && DanishText.Fold(DanishText.Fold(tame)) == DanishText.Fold(tame);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void SortKeyAndFold_OfBrokenPairs_DoNotFail()
    {
        // Built here: a runner would mend them on their way into a theory.
        string[] broken = ["\ud83d", "a\ude00b", "å\ud83d"];

        Assert.All(broken, text => Assert.Contains('\ufffd', DanishText.SortKey(text)));
        Assert.All(broken, text => Assert.Contains('\ufffd', DanishText.Fold(text)));
    }

    [Fact]
    public void Clean_OfTextWithNul_LeavesItOut() => Assert.Equal("hus 😀", DanishText.Clean("h\0us 😀"));
}
