using System.Net;
using HousingFirst.Testing.Hosting;

namespace HousingFirst.IntegrationTests.Security;

/// <summary>Behind a proxy the sender's address is the one that the proxy saw, not one that the sender wrote before it.</summary>
public sealed class ForwardedHeadersTests
{
    private const int Limit = 3;

    [Fact]
    public async Task SignIn_SenderWhoWritesAddressesOfItsOwn_IsStillCountedAsOne()
    {
        await using var host = await RunningHost.StartAsync(new Dictionary<string, string?>
        {
            ["ForwardedHeaders_Enabled"] = "true",
            ["HousingFirst:Security:SecretsPerMinute"] = $"{Limit}",
        });
        var portal = await host.PortalAsync("kursushus");
        var answers = new List<HttpStatusCode>();
        for (var attempt = 0; attempt <= Limit; attempt++)
        {
            answers.Add(await TryAsync(portal, $"198.51.100.{attempt}, 203.0.113.7"));
        }

        Assert.Equal([.. Enumerable.Repeat(HttpStatusCode.OK, Limit), HttpStatusCode.TooManyRequests], answers);
        Assert.Equal(HttpStatusCode.OK, await TryAsync(portal, "198.51.100.1, 203.0.113.8"));
    }

    private static async Task<HttpStatusCode> TryAsync(TestPortal portal, string forwarded)
    {
        using var client = portal.Client();
        client.DefaultRequestHeaders.Add("X-Forwarded-For", forwarded);
        using var answer = await TestPortal.PostAsync(
            client, "account/signin", new() { ["Mail"] = "kim@example.test", ["Password"] = "forkert kodeord" });
        return answer.StatusCode;
    }
}
