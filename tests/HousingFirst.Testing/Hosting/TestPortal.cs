using System.Net;
using System.Text.RegularExpressions;
using HousingFirst.Platform.Portals;
using HousingFirst.Sdk.Security;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.Testing.Hosting;

/// <summary>A portal of a test's own.</summary>
public sealed partial record TestPortal(RunningHost Host, string Name, Uri Address)
{
    /// <summary>The password of every account that <see cref="SignInAsync"/> makes.</summary>
    public const string Password = "et-langt-kodeord-1";

    /// <summary>A browser-like client with cookies of its own; redirects are not followed.</summary>
    public HttpClient Client(CookieContainer? cookies = null) =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = cookies ?? new CookieContainer() }) { BaseAddress = Address };

    /// <summary>Does something in the portal, with its services.</summary>
    public async Task<T> RunAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        var runtime = await Host.Services.GetRequiredService<PortalDirectory>().FindAsync(Name, CancellationToken.None);
        return await Host.Services.GetRequiredService<PortalWork>().RunAsync(runtime!, work, CancellationToken.None);
    }

    /// <summary>Makes an account with the role and answers a client that is signed in as it.</summary>
    public async Task<HttpClient> SignInAsync(string role, CookieContainer? cookies = null)
    {
        var mail = $"{Guid.NewGuid():N}@test.example";
        var made = await RunAsync(services => services.GetRequiredService<IAccounts>()
            .CreateAsync(new(mail, "Test", Password, [role]), CancellationToken.None));
        if (made is AccountOutcome.Refused refused)
        {
            throw new InvalidOperationException(string.Join(' ', refused.Problems.Select(problem => problem.Message)));
        }

        var client = Client(cookies);
        var answer = await PostAsync(client, "account/signin", new() { ["Mail"] = mail, ["Password"] = Password });
        return answer.StatusCode == HttpStatusCode.Redirect
            ? client
            : throw new InvalidOperationException($"Signing in answered {(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
    }

    /// <summary>Fetches the page that holds a form (the form's own address, unless said otherwise) and posts the form with its token.</summary>
    public static async Task<HttpResponseMessage> PostAsync(
        HttpClient client, string path, Dictionary<string, string> fields, string? formOn = null)
    {
        var page = await client.GetStringAsync(new Uri(formOn ?? path, UriKind.Relative));
        fields["__RequestVerificationToken"] = TokenField().Match(page).Groups["token"].Value;
        using var content = new FormUrlEncodedContent(fields);
        return await client.PostAsync(new Uri(path, UriKind.Relative), content);
    }

    [GeneratedRegex("__RequestVerificationToken[^>]*value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex TokenField();
}
