using HousingFirst.Sdk.Content.Indexes;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.UnitTests.Portals;

public sealed class AudienceTests
{
    [Theory]
    [InlineData("everybody")]
    [InlineData("signed-in")]
    [InlineData("nobody")]
    [InlineData("SupportWorker,TeamLeader")]
    public void ToString_OfWhatWasRead_IsReadBackTheSame(string written)
    {
        var audience = Audience.Parse(written);

        Assert.Equal(written, audience.ToString());
        Assert.Equal(audience, Audience.Parse(audience.ToString()));
    }

    [Fact]
    public void Parse_ListWithoutRoles_IsNobodyAndStaysSo()
    {
        var audience = Audience.Parse(Audience.Parse(",").ToString());

        Assert.Equal("nobody", audience.ToString());
        Assert.False(audience.Admits(signedIn: true, new HashSet<string> { "SupportWorker" }));
        Assert.Equal(audience, AudienceQueryExtensions.FromIndexForm(AudienceQueryExtensions.IndexForm(audience)));
    }
}
