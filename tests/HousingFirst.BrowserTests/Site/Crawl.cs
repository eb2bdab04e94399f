using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace HousingFirst.BrowserTests.Site;

/// <summary>A portal as its links tell it: every page that can be reached from the front page, lists with the first of their filters.</summary>
/// <param name="Portal">The portal.</param>
/// <param name="Pages">What was found, nearest to the front page first.</param>
internal sealed record Crawl(string Portal, IReadOnlyList<CrawledPage> Pages)
{
    /// <summary>
    /// One page of each kind, the sign-in page and the answer to an unknown address among them; with <c>HF_EVERY_PAGE=1</c> every page that
    /// can be reached, which takes an hour or more.
    /// </summary>
    public IEnumerable<string> PagesToLookAt => Environment.GetEnvironmentVariable("HF_EVERY_PAGE") == "1"
        ? AllPages
        : AllPages.DistinctBy(path => PageKind.Of(Portal, path));

    private IEnumerable<string> AllPages => Pages
        .Where(page => page.IsPage && page.Status == HttpStatusCode.OK)
        .Select(page => page.Path)
        .Concat(BehindForms.Select(path => DemoPortal.PathOf(Portal) + path))
        .Append(DemoPortal.PathOf(Portal) + "account/signin")
        .Append(DemoPortal.PathOf(Portal) + UnknownPage);

    public const string UnknownPage = "no-such-page";

    // A search's filters and pages lead to each other without end, once for every word that some list offers to search for.
    private const int QueriesOfOnePath = 40;

    /// <summary>Pages for those who keep the portal; to a stranger none of its links leads there.</summary>
    public IEnumerable<string> PagesOfColleagues => ForColleagues.Select(path => DemoPortal.PathOf(Portal) + path);

    private static readonly string[] Administration =
    [
        "admin", "admin/manualer", "admin/manualer/ny", "admin/manualer/afgoerelser", "admin/manualer/kapitler", "admin/manualer/gennemgang",
        "admin/manualer/icm", "admin/manualer/icm/afsnit/maalgruppen-kort", "admin/manualer/icm/kilder", "admin/manualer/icm/laesning", "admin/personer", "admin/personer/ny", "admin/roller", "admin/roller/ny",
        "admin/roller/ProviderAdministrator", "admin/funktioner", "admin/indstillinger", "admin/indstillinger/kontakt", "admin/opskrifter",
        "admin/revision", "admin/mails", "admin/sikkerhedskopier", "admin/data", "admin/soegning", "admin/soegning/synonymer", "admin/soegning/synonymer/ny",
        "admin/vejledning/svar", "admin/vejledning/eksempler", "admin/vejledning/metodematch", "admin/vejledning/metodematch/R7",
        "admin/vejledning/vaerdier", "admin/vejledning/vaerdier/cost.shelterDayRate", "admin/kurser", "admin/indhold/nyt/GuidanceExample", "admin/indhold/nyt/CourseRun",
    ];

    // Nordlys takes no enquiries and teaches no CTI. The quiz has one right answer, and the others left open.
    private string[] ForColleagues => Portal == DemoPortal.Nordlys
        ? [.. Administration, .. Desk, "account", "kurser/opdateringer"]
        :
        [
            .. Administration, .. Desk, "account", "kurser/opdateringer", "admin/henvendelser", $"admin/henvendelser/{DemoSite.Enquiry}",
            "kurser/cti-metode/faser-og-kontakt/quiz?q-faser-uge=1", "kurser/cti-metode/underviserhaefte",
        ];

    // The front page holds blocks with cards inside: there is no longer form in a demo portal.
    private string[] Desk =>
        ["admin/indhold", "admin/indhold/nyt", "admin/indhold/slettet", $"admin/indhold/{FrontPage}", $"admin/indhold/{FrontPage}/versioner"];

    // As the recipes have it.
    private string FrontPage => Portal switch
    {
        DemoPortal.Nordlys => "hfade61kr8karbange9smv0mk8",
        DemoPortal.Kursushus => "jy34sps29vvjs1y5t3y9scefq0",
        _ => "njajcygbx14fxhgph1nv2qr7jm",
    };

    // A form leads there, and not a link.
    private string[] BehindForms => Portal == DemoPortal.Nordlys ? [] : ["kurser/tak"];

    public static async Task<Crawl> WalkAsync(Uri host, string portal, IEnumerable<BrowserContextCookiesResult> cookies)
    {
        using var handler = new SocketsHttpHandler { CookieContainer = new() };
        foreach (var cookie in cookies)
        {
            handler.CookieContainer.Add(new System.Net.Cookie(cookie.Name, cookie.Value, cookie.Path, cookie.Domain));
        }

        using var client = new HttpClient(handler);
        var start = new Uri(host, DemoPortal.PathOf(portal));
        var known = new HashSet<string>(StringComparer.Ordinal) { start.AbsolutePath };
        var waiting = new Queue<Uri>([start]);
        var queries = new Dictionary<string, int>(StringComparer.Ordinal);
        var pages = new List<CrawledPage>();
        while (waiting.TryDequeue(out var address))
        {
            var page = await ReadAsync(client, portal, address);
            pages.Add(page);
            foreach (var link in page.Links.Where(link => known.Add(link.PathAndQuery)))
            {
                var asked = queries.GetValueOrDefault(link.AbsolutePath);
                if (asked == QueriesOfOnePath)
                {
                    continue;
                }

                queries[link.AbsolutePath] = asked + 1;
                waiting.Enqueue(new(link.GetLeftPart(UriPartial.Query)));
            }
        }

        return new(portal, pages);
    }

    private static async Task<CrawledPage> ReadAsync(HttpClient client, string portal, Uri address)
    {
        using var answer = await client.GetAsync(address);
        var isPage = answer.Content.Headers.ContentType?.MediaType == "text/html";
        if (!isPage)
        {
            return new(address.PathAndQuery, answer.StatusCode, isPage, new HashSet<string>(StringComparer.Ordinal), []);
        }

        using var document = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        var landed = answer.RequestMessage!.RequestUri!; // behind redirects
        return new(
            address.PathAndQuery,
            answer.StatusCode,
            isPage,
            document.All.Select(element => element.Id).OfType<string>().ToHashSet(StringComparer.Ordinal),
            [.. document.Links.OfType<IHtmlAnchorElement>().Select(link => new Uri(landed, link.GetAttribute("href"))).Where(link => IsOf(portal, address, link))]);
    }

    // The default portal's address is the beginning of everybody's.
    private static bool IsOf(string portal, Uri from, Uri link) =>
        link.Authority == from.Authority && link.AbsolutePath.StartsWith(DemoPortal.PathOf(portal), StringComparison.Ordinal)
        && (portal != DemoPortal.Default
            || !new[] { DemoPortal.Nordlys, DemoPortal.Kursushus }.Any(other => link.AbsolutePath.StartsWith($"/{other}", StringComparison.Ordinal)));
}
