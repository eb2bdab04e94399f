using System.Net;
using System.Text.RegularExpressions;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Security;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Security;

/// <summary>What is no answer to the portal's own question opens nothing. That a right one does is a journey of the browser tests.</summary>
[Collection(SecurityCollection.Name)]
public sealed partial class PasskeyTests(SecurityHost host)
{
    private const string SignIn = "/account/signin";
    private const string NoCredential = """{"id":"AAAA","rawId":"AAAA","type":"public-key","clientExtensionResults":{},"response":{"clientDataJSON":"AAAA","authenticatorData":"AAAA","signature":"AAAA","userHandle":"AAAA"}}""";

    [Theory]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData(NoCredential)]
    public async Task SignIn_WithWhatIsNoPasskey_IsRefusedAndWrittenDown(string credential)
    {
        var before = await RefusedAsync();
        var browser = host.Browser();
        var page = await browser.TextAsync(SignIn);

        using var answer = await browser.PostAsync(
            SignIn + "?handler=Passkey", await browser.TokenAsync(SignIn), ("Passkey.Credential", credential), ("Passkey.Seal", SealOf(page)));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("Adgangsnøglen hører ikke til en konto her", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(before + 1, await RefusedAsync());
    }

    [Fact]
    public async Task Add_ToAnotherQuestionThanTheAccountsOwn_IsRefused()
    {
        var (browser, person) = await host.SignedInAsync("default");
        var (other, _) = await host.SignedInAsync("default");
        var (foreign, _) = await host.SignedInAsync("nordlys");
        var seals = new[]
        {
            SealOf(await other.TextAsync("/account")), SealOf(await foreign.TextAsync("/nordlys/account")), SealOf(await host.Browser().TextAsync(SignIn)), "",
        };

        foreach (var seal in seals)
        {
            using var answer = await browser.PostAsync(
                "/account?handler=AddPasskey", await browser.TokenAsync("/account"), ("Passkey.Credential", NoCredential), ("Passkey.Seal", seal));
            Assert.Contains("Adgangsnøglen blev ikke taget imod", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        Assert.Empty(await host.InPortalAsync("default", services => services.GetRequiredService<IPasskeys>().ListAsync(person.Id, default)));
    }

    [Theory]
    [InlineData("RemovePasskey", "AAAA")]
    [InlineData("RenamePasskey", "not base64!")]
    [InlineData("RemovePasskey", "")]
    public async Task Change_OfAPasskeyThatIsNotThere_SaysSo(string handler, string id)
    {
        var (browser, _) = await host.SignedInAsync("default");

        using var answer = await browser.PostAsync($"/account?handler={handler}", await browser.TokenAsync("/account"), ("id", id), ("name", "x"));

        Assert.Contains("Adgangsnøglen findes ikke mere", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static string SealOf(string page) => WebUtility.HtmlDecode(Seal().Match(page).Groups["value"].Value);

    private async Task<int> RefusedAsync() => await host.InPortalAsync(
        "default", services => services.GetRequiredService<IAuditReader>().CountAsync(new() { Kind = AuditKinds.SignInRefused }, default));

    [GeneratedRegex("name=\"Passkey.Seal\" value=\"(?<value>[^\"]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Seal();
}
