using HousingFirst.Sdk.Content.Routing;

namespace HousingFirst.UnitTests.Content;

public sealed class SafeLinkTests
{
    [Theory]
    [InlineData("~/om")]
    [InlineData("/om")]
    [InlineData("#top")]
    [InlineData("side?x=a:b")]
    [InlineData("https://example.org/a:b")]
    [InlineData("mailto:post@example.org")]
    [InlineData("tel:+4512345678")]
    public void Clean_HarmlessAddress_Stays(string url) => Assert.Equal(url, SafeLink.Clean(url));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData(" \u0001javascript:alert(1)")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("vbscript:x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("")]
    [InlineData(null)]
    public void Clean_AddressThatABrowserRuns_IsNone(string? url) => Assert.Null(SafeLink.Clean(url));
}
