using System.Net;
using HousingFirst.Sdk.Security;

namespace HousingFirst.IntegrationTests.Security;

/// <summary>Whoever could make an operator's account, or set its password, would have the operator's rights.</summary>
[Collection(SecurityCollection.Name)]
public sealed class OperatorAccountTests(SecurityHost host)
{
    [Fact]
    public async Task Create_OperatorsMailByAPortalsAdministrator_IsRefused()
    {
        var (browser, _) = await host.SignedInAsync("default", WellKnownRoles.Administrator);
        Assert.Equal("account.operator", await browser.TextAsync($"/test/make?mail={SecurityHost.SecondOperator}"));
    }

    [Fact]
    public async Task SetPassword_OperatorsAccountByAPortalsAdministrator_IsRefused()
    {
        var theirs = await host.PersonWithMailAsync("default", SecurityHost.ThirdOperator);
        var (browser, _) = await host.SignedInAsync("default", WellKnownRoles.Administrator);
        Assert.Equal("account.operator", await browser.TextAsync($"/test/reset?id={theirs.Id}"));
        using var response = await host.Browser().SignInAsync("", SecurityHost.ThirdOperator, SecurityHost.Password);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
    }

    [Fact]
    public async Task SetPassword_OrdinaryAccountByAPortalsAdministrator_IsDone()
    {
        var theirs = await host.PersonAsync("default");
        var (browser, _) = await host.SignedInAsync("default", WellKnownRoles.Administrator);
        Assert.Equal("", await browser.TextAsync($"/test/reset?id={theirs.Id}"));
    }

    [Fact]
    public async Task Create_OperatorsMailInAnotherPortal_IsAnOrdinaryAccount()
    {
        var (browser, _) = await host.SignedInAsync("nordlys", WellKnownRoles.Administrator);
        Assert.Equal("", await browser.TextAsync($"/nordlys/test/make?mail={SecurityHost.SecondOperator}"));
    }
}
