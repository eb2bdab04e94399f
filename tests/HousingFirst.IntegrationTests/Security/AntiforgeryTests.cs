using System.Net;

namespace HousingFirst.IntegrationTests.Security;

[Collection(SecurityCollection.Name)]
public sealed class AntiforgeryTests(SecurityHost host)
{
    [Fact]
    public async Task Post_WithoutToken_IsRefused()
    {
        var browser = host.Browser();
        using var response = await browser.PostAsync("/account/signin", null, ("Form.Mail", "a@example.test"), ("Form.Password", "x"));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("", "/nordlys")]
    [InlineData("/nordlys", "")]
    public async Task Post_TokenOfAnotherPortalsForm_IsRefused(string from, string to)
    {
        var browser = host.Browser();
        using var response = await browser.PostAsync(
            to + "/account/signin",
            await browser.TokenAsync(from + "/account/signin"),
            ("Form.Mail", "a@example.test"),
            ("Form.Password", "x"));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Post_FormsOfTwoPortalsOpenAtOnce_BothStayGood()
    {
        var first = await host.PersonAsync("default");
        var second = await host.PersonAsync("nordlys");
        var browser = host.Browser();
        var token = await browser.TokenAsync("/account/signin");
        var other = await browser.TokenAsync("/nordlys/account/signin");
        using var one = await browser.PostAsync("/account/signin", token, ("Form.Mail", first.Mail), ("Form.Password", SecurityHost.Password));
        using var two = await browser.PostAsync("/nordlys/account/signin", other, ("Form.Mail", second.Mail), ("Form.Password", SecurityHost.Password));
        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.Redirect], [one.StatusCode, two.StatusCode]);
    }

    [Fact]
    public async Task SignOut_ByALinkAlone_ChangesNothing()
    {
        var (browser, person) = await host.SignedInAsync("default");
        using var response = await browser.GetAsync("/account/signout");
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.StartsWith(person.Id, await browser.TextAsync("/test/who"), StringComparison.Ordinal);
    }
}
