using HousingFirst.Approach;
using HousingFirst.Approach.Dimensions;

namespace HousingFirst.UnitTests.Approach;

public sealed class DimensionsTextTests
{
    private static readonly DimensionsText _text = new ApproachTexts().Dimensions;

    // The sources' own lists name the network twice, merge the two kinds of health or leave economy out.
    [Fact]
    public void Dimensions_InOrder_AreTheRightEight()
        => Assert.Equal(
            [
                "Bolig",
                "Uddannelse og beskæftigelse",
                "Økonomi",
                "Netværk og sociale relationer",
                "Psykisk helbred",
                "Fysisk helbred",
                "Daglige aktiviteter",
                "Brug af rusmidler",
            ],
            _text.Dimensions.Select(dimension => dimension.Name));

    [Fact]
    public void Dimensions_Each_HasContentsAndOpenQuestions()
        => Assert.All(_text.Dimensions, dimension =>
        {
            Assert.NotEmpty(dimension.Contents);
            Assert.InRange(dimension.Questions.Count, 2, 4);
            Assert.All(dimension.Questions, question => Assert.EndsWith("?", question, StringComparison.Ordinal));
        });

    [Fact]
    public void Example_Ratings_CoverTheEightAndStayOnTheScale()
    {
        Assert.Equal(_text.Dimensions.Select(dimension => dimension.Id).Order(), _text.Example.Ratings.Keys.Order());
        Assert.All(
            _text.Example.Ratings.Values.SelectMany(pair => new[] { pair.Before, pair.After }).OfType<int>(),
            rating => Assert.InRange(rating, 0, WheelGeometry.HighestRating));
    }

    [Fact]
    public void Example_Person_IsSaidToBeInvented()
        => Assert.StartsWith("Opdigtet", _text.Example.Title, StringComparison.Ordinal);

    [Fact]
    public void Links_ToTheManuals_LeadSomewhere()
        => Assert.All(
            _text.Dimensions.SelectMany(dimension => dimension.Read).Concat(_text.Rating.Read).Append(_text.Read),
            link => Assert.Contains(link, ManualIds.All));

    [Fact]
    public void Sources_ThatAreCited_AreListedAndKnown()
    {
        Assert.Subset(_text.Sources.ToHashSet(), Citations.In([_text.Lead, _text.Rating.Note]));
        Assert.All(_text.Sources, source => Assert.Contains(source, ManualIds.Sources));
    }
}
