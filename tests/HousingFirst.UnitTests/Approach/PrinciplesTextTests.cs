using HousingFirst.Approach;
using HousingFirst.Approach.Principles;

namespace HousingFirst.UnitTests.Approach;

public sealed class PrinciplesTextTests
{
    private static readonly PrinciplesText _text = new ApproachTexts().Principles;

    private static IEnumerable<Principle> Principles => _text.Groups.SelectMany(group => group.Principles);

    [Fact]
    public void Groups_OfTheDanishModel_AreFourOfTwo()
        => Assert.Equal([2, 2, 2, 2], _text.Groups.Select(group => group.Principles.Count));

    [Fact]
    public void Names_OfTheDanishModel_AreTheEight()
        => Assert.Equal(
            [
                "Recovery",
                "Skadesreduktion",
                "En forpligtelse til at arbejde med borgeren, så længe der er behov",
                "Adskillelse af bolig og støttetilbud",
                "Boligen er en basal menneskeret",
                "Selvstændige boliger i almindeligt byggeri",
                "Respekt, empati og medmenneskelighed",
                "Borgerens behov for selvbestemmelse",
            ],
            Principles.Select(principle => principle.Name));

    [Fact]
    public void Principles_Each_SaysWhatItMeansHowItLooksAndWhatItIsNot()
        => Assert.All(Principles, principle =>
        {
            Assert.NotEmpty(principle.Means);
            Assert.InRange(principle.Practice.Count, 2, 4);
            Assert.NotEmpty(principle.NotThis);
            Assert.NotEmpty(principle.Read);
        });

    [Fact]
    public void Ids_OfGroupsAndPrinciples_AreUnique()
    {
        var ids = _text.Groups.Select(group => group.Id).Concat(Principles.Select(principle => principle.Id)).ToArray();
        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Links_ToTheManuals_LeadSomewhere()
        => Assert.All(
            Principles.SelectMany(principle => principle.Read)
                .Concat(_text.Groups.Select(group => group.Read))
                .Concat(_text.Together.Read)
                .Concat(_text.Europe.Read)
                .Append(_text.Read),
            link => Assert.Contains(link, ManualIds.All));

    [Fact]
    public void Sources_ThatAreCited_AreListedAndKnown()
    {
        Assert.Subset(_text.Sources.ToHashSet(), Citations.In(Principles.Select(principle => principle.Means).Append(_text.Lead)));
        Assert.All(_text.Sources, source => Assert.Contains(source, ManualIds.Sources));
    }
}
