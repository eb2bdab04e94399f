using System.Net;
using System.Text.RegularExpressions;

namespace HousingFirst.IntegrationTests.Security;

/// <summary>A browser as far as cookies, forms and redirects go: it sends a cookie wherever its path reaches, and follows no redirect.</summary>
internal sealed partial class Browser(HttpClient http)
{
    private static readonly Uri Host = new("http://localhost");

    public CookieContainer Cookies { get; } = new();

    /// <summary>The cookies that would be sent to an address, by name.</summary>
    public IReadOnlyDictionary<string, string> CookiesFor(string path) =>
        Cookies.GetCookies(new Uri(Host, path)).ToDictionary(cookie => cookie.Name, cookie => cookie.Value, StringComparer.Ordinal);

    public Task<HttpResponseMessage> GetAsync(string path) => SendAsync(new(HttpMethod.Get, path));

    public async Task<string> TextAsync(string path)
    {
        using var response = await GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return PortalPages.Whole(await response.Content.ReadAsStringAsync());
    }

    /// <summary>The hidden token of the first form on a page.</summary>
    public async Task<string> TokenAsync(string page)
    {
        var token = Token().Match(await TextAsync(page));
        Assert.True(token.Success, $"{page} has no form with a token.");
        return token.Groups["value"].Value;
    }

    public Task<HttpResponseMessage> PostAsync(string path, string? token, params (string Name, string Value)[] fields)
    {
        var form = fields.Select(field => KeyValuePair.Create(field.Name, field.Value));
        return SendAsync(new(HttpMethod.Post, path)
        {
            Content = new FormUrlEncodedContent(token is null ? form : form.Append(new("__RequestVerificationToken", token))),
        });
    }

    /// <summary>Fills in the sign-in page of the portal under the prefix.</summary>
    public async Task<HttpResponseMessage> SignInAsync(string prefix, string mail, string password, string? returnUrl = null) => await PostAsync(
        prefix + "/account/signin",
        await TokenAsync(prefix + "/account/signin"),
        ("Form.Mail", mail),
        ("Form.Password", password),
        ("Form.Remember", "false"),
        ("ReturnUrl", returnUrl ?? ""));

    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        var address = new Uri(Host, request.RequestUri!);
        if (Cookies.GetCookieHeader(address) is { Length: > 0 } cookies)
        {
            request.Headers.TryAddWithoutValidation("Cookie", cookies);
        }

        var response = await http.SendAsync(request);
        if (response.Headers.TryGetValues("Set-Cookie", out var set))
        {
            foreach (var cookie in set)
            {
                Cookies.SetCookies(address, cookie);
            }
        }

        return response;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"(?<value>[^\"]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Token();
}
