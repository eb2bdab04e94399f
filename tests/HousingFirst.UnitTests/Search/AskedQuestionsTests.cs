using HousingFirst.Search.Questions;

namespace HousingFirst.UnitTests.Search;

/// <summary>Which questions others are shown.</summary>
public sealed class AskedQuestionsTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Fact]
    public void Popular_AskedOftenInTheOpen_IsShown() => Assert.Equal(["faseplan"], Popular(Asked("faseplan", times: 10, isOpen: true)));

    [Fact]
    public void Popular_AskedByThoseWhoSeeMore_IsNotShown() => Assert.Empty(Popular(Asked("vagtplan", times: 30, isOpen: false)));

    [Fact]
    public void Popular_AskedSeldom_IsNotShown() => Assert.Empty(Popular(Asked("faseplan", times: 9, isOpen: true)));

    [Fact]
    public void Popular_WithAWordLeftOut_IsNotShown() => Assert.Empty(Popular(Asked("husleje for …", times: 10, isOpen: true)));

    [Fact]
    public void Popular_AColleagueAsksToo_StaysShown()
    {
        var asked = Asked("faseplan", times: 10, isOpen: true);
        asked.Add("faseplan", isInVain: false, isOpen: false, Today);

        Assert.Equal(["faseplan"], Popular(asked));
    }

    [Fact]
    public void Add_AYearLater_ForgetsWhatNobodyAsks()
    {
        var asked = Asked("saxofon", times: 1, isOpen: false);
        asked.Add("faseplan", isInVain: false, isOpen: false, Today.AddDays(365));

        Assert.Equal(["faseplan"], asked.Questions.Select(question => question.Text));
    }

    private static AskedQuestions Asked(string text, int times, bool isOpen)
    {
        AskedQuestions asked = new();
        for (var time = 0; time < times; time++)
        {
            asked.Add(text, isInVain: false, isOpen, Today);
        }

        return asked;
    }

    private static IEnumerable<string> Popular(AskedQuestions asked) => asked.Popular(Today, most: 6).Select(question => question.Text);
}
