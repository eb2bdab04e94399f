using HousingFirst.Sdk.Mail;

namespace HousingFirst.UnitTests.Mail;

public sealed class MailAddressTests
{
    [Theory]
    [InlineData("kurser@example.org", "kurser@example.org")]
    [InlineData("  kurser@example.org ", "kurser@example.org")]
    [InlineData("a.b+c-d_e@sub.example.org", "a.b+c-d_e@sub.example.org")]
    [InlineData("kurser@blåbær.example", "kurser@xn--blbr-roah.example")]
    public void TryParse_AnAddress_IsRead(string typed, string expected)
    {
        Assert.True(MailAddress.TryParse(typed, out var address));
        Assert.Equal(expected, address.Value);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("kurser")]
    [InlineData("kurser@")]
    [InlineData("@example.org")]
    [InlineData("kurser@example")]
    [InlineData("kurser@@example.org")]
    [InlineData("ku rser@example.org")]
    [InlineData("kurser@exa mple.org")]
    [InlineData(".kurser@example.org")]
    [InlineData("kurser.@example.org")]
    [InlineData("kur..ser@example.org")]
    [InlineData("kurser@-example.org")]
    [InlineData("kurser@example..org")]
    [InlineData("Kurser <kurser@example.org>")]
    [InlineData("kurser@example.org, alle@example.org")]
    [InlineData("kurser@example.org\nBcc: alle@example.org")]
    [InlineData("kurser\r\nBcc:alle@example.org")]
    [InlineData("kurser@example.org\r\n")]
    [InlineData("\"kurser\"@example.org")]
    [InlineData("kurser@[127.0.0.1]")]
    public void TryParse_AnythingElse_IsRefused(string? typed) => Assert.False(MailAddress.TryParse(typed, out _));

    [Fact]
    public void TryParse_LongerThanAnAddressMayBe_IsRefused()
    {
        Assert.False(MailAddress.TryParse(new string('a', 65) + "@example.org", out _));
        Assert.False(MailAddress.TryParse("a@" + string.Join('.', Enumerable.Repeat(new string('b', 60), 5)), out _));
    }
}
