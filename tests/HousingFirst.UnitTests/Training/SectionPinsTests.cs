using HousingFirst.Training.Includes;

namespace HousingFirst.UnitTests.Training;

/// <summary>Which lessons a new edition touches.</summary>
public sealed class SectionPinsTests
{
    [Fact]
    public void Take_AllSectionsThatTheCourseStandsOn_ArePinnedOnce()
    {
        var pin = Assert.Single(SectionPins.Take(Given.Course(), [Given.Manual()]));

        Assert.Equal(("cti#faseplanen-kort", "2026.1"), (pin.Section.ToString(), pin.Edition));
    }

    [Fact]
    public void Missing_WhatIsPinned_StaysAsItIs()
    {
        var pins = SectionPins.Take(Given.Course(), [Given.Manual()]);

        Assert.Empty(SectionPins.Missing(Given.Course(), pins, [Given.Manual("Højst to områder [@S0].", "2027.1")]));
        Assert.Equal("2027.1", Assert.Single(SectionPins.Missing(Given.Course(), [], [Given.Manual(number: "2027.1")])).Edition);
    }

    [Fact]
    public void Take_ManualThatThePortalDoesNotShow_IsNotPinned() => Assert.Empty(SectionPins.Take(Given.Course(), []));

    [Fact]
    public void Touched_SameTextInANewEdition_TouchesNothing() =>
        Assert.Empty(SectionPins.Touched(Given.Course(), SectionPins.Take(Given.Course(), [Given.Manual()]), [Given.Manual(number: "2027.1")]));

    [Fact]
    public void Touched_OtherText_TouchesLessonAndPracticeTask()
    {
        var pins = SectionPins.Take(Given.Course(), [Given.Manual()]);

        var touched = SectionPins.Touched(Given.Course(), pins, [Given.Manual("Højst to områder [@S0].", "2027.1")]).ToList();

        Assert.Equal(["Datoer", "Prøv det"], touched.Select(place => place.Title));
        Assert.All(touched, place => Assert.Equal(PinState.Moved, place.State));
    }

    [Fact]
    public void Touched_SectionThatIsGone_SaysSo()
    {
        var pins = SectionPins.Take(Given.Course(), [Given.Manual()]);

        var touched = SectionPins.Touched(Given.Course(), pins, [Given.Manual(number: "2027.1", id: "faseplanen-andet")]);

        Assert.Equal([("Datoer", PinState.Gone), ("Prøv det", PinState.Gone)], touched.Select(place => (place.Title, place.State)));
    }

    [Fact]
    public void Touched_ManualThatThePortalNoLongerShows_IsNotALessonToRewrite() =>
        Assert.Empty(SectionPins.Touched(Given.Course(), SectionPins.Take(Given.Course(), [Given.Manual()]), []));
}
