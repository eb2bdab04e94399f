using System.Net;
using HousingFirst.Testing.Hosting;

namespace HousingFirst.IntegrationTests;

/// <summary>Asks a running portal for pages.</summary>
internal static class PortalPages
{
    /// <summary>The page; an error where the portal does not answer with one.</summary>
    public static async Task<string> PageAsync(this HttpClient client, string path) => Whole(await client.GetStringAsync(new Uri(path, UriKind.Relative)));

    /// <summary>A page without the places at which a long word may break: they say nothing.</summary>
    public static string Whole(string page) => page.Replace("<wbr>", "", StringComparison.Ordinal);

    /// <summary>The page as a stranger sees it.</summary>
    public static async Task<string> PageAsync(this TestPortal portal, string path)
    {
        using var stranger = portal.Client();
        return await stranger.PageAsync(path);
    }

    public static async Task<HttpStatusCode> StatusAsync(this HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode;
    }
}
