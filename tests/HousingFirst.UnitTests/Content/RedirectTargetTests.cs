using HousingFirst.Contents.Redirects;

namespace HousingFirst.UnitTests.Content;

/// <summary>Where an address may lead.</summary>
public sealed class RedirectTargetTests
{
    [Theory]
    [InlineData("om/kontakt", "~/om/kontakt")]
    [InlineData("/om", "~/om")]
    [InlineData(" ~/om?a=1#b ", "~/om?a=1#b")]
    [InlineData("https://example.org/a", "https://example.org/a")]
    [InlineData("//example.org", "//example.org")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Of_WhatPeopleType_IsAPageOfThePortalUnlessItSaysAnother(string? typed, string expected) => Assert.Equal(expected, RedirectTarget.Of(typed));

    [Theory]
    [InlineData("~/om", null)]
    [InlineData("https://example.org/a", "Target.Leaves")]
    [InlineData("", "Target.Wrong")]
    [InlineData("~//example.org", "Target.Wrong")]
    [InlineData("//example.org", "Target.Wrong")]
    [InlineData("~/\\example.org", "Target.Wrong")]
    [InlineData("http://example.org", "Target.Wrong")]
    [InlineData("javascript:alert(1)", "Target.Wrong")]
    [InlineData("https://bank@example.org", "Target.Wrong")]
    [InlineData("~/a\r\nSet-Cookie:x", "Target.Wrong")]
    public void Refuse_WhereReadersMustNotEnd_SaysWhy(string target, string? problem) => Assert.Equal(problem, RedirectTarget.Refuse(target, mayLeave: false));

    [Fact]
    public void Refuse_AnotherSiteThatIsMeant_LetsItThrough() => Assert.Null(RedirectTarget.Refuse("https://example.org/a", mayLeave: true));

    [Theory]
    [InlineData("#åbningstider", "#%C3%A5bningstider")]
    [InlineData("?q=s%C3%B8g&a=1#b", "?q=s%C3%B8g&a=1#b")]
    [InlineData("", "")]
    public void Escaped_DanishLetters_FitIntoAHeader(string rest, string expected) => Assert.Equal(expected, RedirectTarget.Escaped(rest));

    [Fact]
    public void Location_OfASiteWithDanishLetters_IsAscii() =>
        Assert.Equal("https://xn--rdgivning-52a.example/%C3%A5ben", RedirectTarget.Location(new Uri("https://rådgivning.example/åben")));
}
