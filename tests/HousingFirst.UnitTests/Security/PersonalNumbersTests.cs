using HousingFirst.Platform.Security;
using HousingFirst.Sdk.Security;

namespace HousingFirst.UnitTests.Security;

/// <summary>The numbers here have a day that no calendar has together with the year's digits 00 and the serial 0000: nobody's.</summary>
public sealed class PersonalNumbersTests
{
    [Theory]
    [InlineData("?q=3102000000")]
    [InlineData("?q=310200-0000")]
    [InlineData("?q=310200+0000")]
    [InlineData("?q=310200%2D0000")]
    [InlineData("?q=310200%20-%200000")]
    [InlineData("?q=310200%E2%80%930000")]
    [InlineData("?q=31.02.00-0000")]
    [InlineData("?q=31%2F02%2F00-0000")]
    [InlineData("?q=%331%302000000")]
    [InlineData("?q=hvem+er+310200-0000+nu")]
    [InlineData("?a=1&b=(310200-0000)")]
    [InlineData("?q=910200-0000")]
    public void Holds_WrittenInAnyWay_IsSeen(string query) => Assert.True(PersonalNumberGuard.Holds(query));

    [Theory]
    [InlineData("")]
    [InlineData("?q=f%C3%B8rste+kontakt")]
    [InlineData("?q=12345678")]
    [InlineData("?q=3202000000")]
    [InlineData("?q=3113000000")]
    [InlineData("?q=31020000001")]
    [InlineData("?v=a3102000000")]
    [InlineData("?from=2026-11-21&to=2026-12-31")]
    [InlineData("?at=2026-11-21T10:00:00Z")]
    [InlineData("?phone=%2B4533330000")]
    [InlineData("?id=4fk3102000000zz")]
    public void Holds_OtherNumbers_ArePassed(string query) => Assert.False(PersonalNumberGuard.Holds(query));

    [Theory]
    [InlineData("Hun hedder Kim, 310200-0000.", true)]
    [InlineData("310200\u00A00000", true)]
    [InlineData("CPR: 3102000000", true)]
    [InlineData("Ring på 12 34 56 78 eller +45 12 34 56 78", false)]
    [InlineData("Uge 10-14 i 2027, 16 deltagere, EAN 5790000000000", false)]
    [InlineData("", false)]
    public void StandIn_Text_IsToldFromOtherNumbers(string text, bool expected) => Assert.Equal(expected, PersonalNumbers.StandIn(text));
}
