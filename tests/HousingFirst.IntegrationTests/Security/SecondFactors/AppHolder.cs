using System.Net;
using System.Text.RegularExpressions;
using HousingFirst.Platform.Mail;
using HousingFirst.Platform.Security.SecondFactors;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Security.SecondFactors;

/// <summary>Somebody with an authenticator app, and the browser in which they set it up.</summary>
internal sealed partial class AppHolder
{
    private readonly SecurityHost _host;

    private AppHolder(SecurityHost host, Browser browser, Account person, string prefix, string key, IReadOnlyList<string> codes) =>
        (_host, Browser, Person, Prefix, Key, RecoveryCodes) = (host, browser, person, prefix, key, codes);

    public Browser Browser { get; }

    public Account Person { get; }

    public string Prefix { get; }

    public string Key { get; }

    public IReadOnlyList<string> RecoveryCodes { get; }

    public static async Task<AppHolder> InAsync(SecurityHost host, string portal = "default", params string[] roles)
    {
        var prefix = portal == "default" ? "" : "/" + portal;
        var (browser, person) = await host.SignedInAsync(portal, roles);
        var page = prefix + "/account/app";
        var (key, seal) = Setup(await browser.TextAsync(page));
        using var answer = await browser.PostAsync(
            page + "?handler=On", await browser.TokenAsync(page), ("Seal", seal), ("Form.Code", CodeOf(host, key)));
        var codes = Codes(await answer.Content.ReadAsStringAsync());
        Assert.Equal(RecoveryCode.Many, codes.Count);
        return new(host, browser, person, prefix, key, codes);
    }

    /// <summary>What an app with the key shows now.</summary>
    public static string CodeOf(SecurityHost host, string key) => TimeCodes.At(host.Time.GetUtcNow(), AppKey.Read(key));

    public static (string Key, string Seal) Setup(string page) => (
        KeyPattern().Match(page).Groups["key"].Value,
        WebUtility.HtmlDecode(SealPattern().Match(page).Groups["seal"].Value));

    /// <summary>What was mailed to somebody of the default portal.</summary>
    public static Task<List<string>> MailsAsync(SecurityHost host, Account person) => host.InPortalAsync("default", async services =>
    {
        List<string> texts = [];
        await foreach (var mail in services.GetRequiredService<IDocumentSession>().ReadAllAsync<OutboxMail>(default))
        {
            if (mail.Content is { } content && content.To == person.Mail)
            {
                texts.Add(content.Text);
            }
        }

        return texts;
    });

    public static IReadOnlyList<string> Codes(string page) => [.. CodePattern().Matches(page).Select(match => match.Groups["code"].Value)];

    /// <summary>The next code that the app shows.</summary>
    public string NextCode()
    {
        _host.Time.Pass(TimeSpan.FromSeconds(30));
        return CodeOf(_host, Key);
    }

    /// <summary>A browser that has given the password and owes the code.</summary>
    public async Task<Browser> HalfwayAsync()
    {
        var browser = _host.Browser();
        using var answer = await browser.SignInAsync(Prefix, Person.Mail, SecurityHost.Password);
        Assert.Equal(Prefix + "/account/code", answer.Headers.Location?.OriginalString);
        return browser;
    }

    public async Task<HttpResponseMessage> SendAsync(Browser browser, string code, string? token = null, string returnUrl = "") => await browser.PostAsync(
        Prefix + "/account/code", token ?? await browser.TokenAsync(Prefix + "/account/code"), ("Form.Code", code), ("ReturnUrl", returnUrl));

    public async Task<bool> IsInAsync(Browser browser)
    {
        using var answer = await browser.GetAsync(Prefix + "/account");
        return answer.StatusCode == HttpStatusCode.OK;
    }

    [GeneratedRegex("secret=(?<key>[A-Z2-7]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex KeyPattern();

    [GeneratedRegex("name=\"Seal\" value=\"(?<seal>[^\"]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex SealPattern();

    [GeneratedRegex("<li><code>(?<code>[^<]+)</code></li>", RegexOptions.ExplicitCapture)]
    private static partial Regex CodePattern();
}
