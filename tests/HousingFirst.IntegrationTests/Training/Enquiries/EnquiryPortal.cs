using System.Net;
using System.Text.RegularExpressions;
using HousingFirst.IntegrationTests.Security;
using HousingFirst.Platform.Mail;
using HousingFirst.Platform.Portals;
using HousingFirst.Platform.Time;
using HousingFirst.Sdk.Documents;
using HousingFirst.Training.Enquiries;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Training.Enquiries;

/// <summary>A training house of a test's own on the security tests' host, whose clock can be set forward, and a stranger who writes to it.</summary>
internal sealed class EnquiryPortal
{
    private readonly SecurityHost _host;

    private EnquiryPortal(SecurityHost host, string name)
    {
        _host = host;
        Name = name;
    }

    public string Name { get; }

    public static async Task<EnquiryPortal> ComposeAsync(SecurityHost host)
    {
        var name = $"k{Guid.NewGuid():N}"[..12];
        var outcome = await host.Services.GetRequiredService<PortalComposer>().CreateAsync(new(name, "kursushus", null, name, null, null), default);
        Assert.True(outcome.Problem is null, $"{outcome.Problem} {string.Join('\n', outcome.Recipe?.Problems ?? [])}");
        return new(host, name);
    }

    public static Dictionary<string, string> Filled() => new(StringComparer.Ordinal)
    {
        ["Form.Workplace"] = "Bostedet Opdigtet",
        ["Form.Municipality"] = "Demoby",
        ["Form.ContactName"] = "Kim Opdigtet",
        ["Form.Mail"] = "kim.opdigtet@example.org",
        ["Form.Phone"] = "+45 12 34 56 78",
        ["Form.Methods"] = "cti",
        ["Form.Participants"] = "14",
        ["Form.Period"] = "Uge 10 til 14",
        ["Form.Place"] = "Hos os",
        ["Form.Wishes"] = "Vi vil øve overlevering.",
        ["Form.HeardFrom"] = "En kollega",
        ["Form.Consent"] = "true",
        ["Form.Website"] = "",
    };

    public string Path(string page) => $"/{Name}{page}";

    /// <summary>Opens the form, takes the time that a person needs, and sends it.</summary>
    public async Task<HttpResponseMessage> SendAsync(
        Action<Dictionary<string, string>>? change = null, string form = EnquiryAddresses.Course, TimeSpan? after = null, Browser? browser = null,
        string? hostName = null)
    {
        var stranger = browser ?? _host.Browser();
        var page = await stranger.TextAsync(Path(form));
        return await SendAgainAsync(stranger, page, change, form, after, hostName);
    }

    /// <summary>Sends the form of a page that is already open.</summary>
    public async Task<HttpResponseMessage> SendAgainAsync(
        Browser browser, string page, Action<Dictionary<string, string>>? change = null, string form = EnquiryAddresses.Course, TimeSpan? after = null,
        string? hostName = null)
    {
        var fields = Filled();
        fields["Form.Seal"] = Seal(page);
        change?.Invoke(fields);
        _host.Time.Pass(after ?? TimeSpan.FromSeconds(30));
        fields["__RequestVerificationToken"] = Hidden(page, "__RequestVerificationToken");
        var request = new HttpRequestMessage(HttpMethod.Post, Path(form)) { Content = new FormUrlEncodedContent(fields) };
        request.Headers.Host = hostName;
        return await browser.SendAsync(request);
    }

    /// <summary>Sends a form that is taken, and answers its number.</summary>
    public async Task<string> TakenAsync(
        Action<Dictionary<string, string>>? change = null, string form = EnquiryAddresses.Course, string? hostName = null)
    {
        using var answer = await SendAsync(change, form, hostName: hostName);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var place = answer.Headers.Location!.OriginalString;
        Assert.StartsWith(Path(EnquiryAddresses.Thanks) + "?nr=", place, StringComparison.Ordinal);
        return place[(place.IndexOf('=', StringComparison.Ordinal) + 1)..];
    }

    public async Task<Browser> SignedInAsync(string role) => (await _host.SignedInAsync(Name, role)).Browser;

    public Task<IReadOnlyList<Enquiry>> EnquiriesAsync() => DocumentsAsync<Enquiry>();

    public Task<IReadOnlyList<OutboxMail>> MailsAsync() => DocumentsAsync<OutboxMail>();

    public Task DoDailyTasksAsync() => _host.Services.GetRequiredService<DailyTasks>().RunAsync(default);

    public static string Seal(string page) => Hidden(page, "Form.Seal");

    /// <summary>All documents of a type.</summary>
    public Task<IReadOnlyList<T>> DocumentsAsync<T>()
        where T : class => _host.InPortalAsync(Name, async services =>
    {
        var all = new List<T>();
        await foreach (var document in services.GetRequiredService<IDocumentSession>().ReadAllAsync<T>(default))
        {
            all.Add(document);
        }

        return (IReadOnlyList<T>)all;
    });

    private static string Hidden(string page, string name) => WebUtility.HtmlDecode(
        Regex.Match(page, $"name=\"{Regex.Escape(name)}\"[^>]*value=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture).Groups["value"].Value);
}
