using HousingFirst.Approach;
using HousingFirst.Approach.Methods;

namespace HousingFirst.UnitTests.Approach;

public sealed class ComparisonTextTests
{
    private static readonly ComparisonText _text = new ApproachTexts().Comparison;

    [Fact]
    public void Methods_ThatShip_StandInOrder()
        => Assert.Equal(["CTI", "ICM", "ACT"], MethodTexts.All.Select(method => method.Name));

    [Fact]
    public void Methods_Each_AnswersEveryRowAndNoOther()
        => Assert.All(MethodTexts.All, method =>
            Assert.Equal(_text.Criteria.Select(criterion => criterion.Id).Order(), method.Facts.Keys.Order()));

    // A frequent slip: the middle word is Case, not Care.
    [Fact]
    public void Icm_LongName_IsCaseManagement()
        => Assert.Equal("Intensive Case Management", MethodTexts.All.Single(method => method.Id == "icm").LongName);

    [Fact]
    public void Methods_Each_SaysWhenToThinkOfIt()
        => Assert.All(MethodTexts.All, method => Assert.NotEmpty(method.Fits));

    [Fact]
    public void Links_ToTheManuals_LeadSomewhere()
        => Assert.All(
            MethodTexts.All.SelectMany(method => method.Read
                    .Concat(method.Elsewhere.Select(pointer => pointer.Read))
                    .Concat(method.Variant?.Read ?? []))
                .Concat(_text.Decision.Read)
                .Append(_text.Read)
                .Append(_text.NoteRead),
            link => Assert.Contains(link, ManualIds.All));

    [Fact]
    public void Sources_ThatAMethodCites_AreListedAndKnown()
        => Assert.All(MethodTexts.All, method =>
        {
            Assert.Subset(method.Sources.ToHashSet(), Citations.In(method.Facts.Values.Concat(method.Fits).Append(method.Variant?.Text ?? "")));
            Assert.All(method.Sources, source => Assert.Contains(source, ManualIds.Sources));
        });

    [Fact]
    public void Sources_ThatTheFrameCites_AreListedAndKnown()
    {
        var cited = Citations.In(_text.Shared.Items.Concat([_text.Lead, _text.Which.Text, _text.OnShelf.Text, _text.Decision.Text]));
        Assert.Subset(_text.Sources.ToHashSet(), cited);
        Assert.All(_text.Sources, source => Assert.Contains(source, ManualIds.Sources));
    }
}
