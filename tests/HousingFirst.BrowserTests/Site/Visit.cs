using System.Collections.Concurrent;
using HousingFirst.Testing.Hosting;

namespace HousingFirst.BrowserTests.Site;

/// <summary>A browser context of a test's own with one page in it, and a record of what went on there.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly RunningHost _host;
    private readonly ConcurrentQueue<string> _complaints = new();
    private readonly ConcurrentQueue<IRequest> _finished = new();

    public Visit(IBrowserContext context, IPage page, RunningHost host)
    {
        _context = context;
        _host = host;
        Page = page;
        page.Console += (_, message) => Complain(message.Type is "error" or "warning", $"{message.Type}: {message.Text}");
        page.PageError += (_, error) => Complain(true, $"uncaught: {error}");
        page.Request += (_, request) => Complain(IsForeign(request.Url), $"left the host: {request.Url}");
        page.RequestFinished += (_, request) => _finished.Enqueue(request);
    }

    public IPage Page { get; }

    /// <summary>Requests that were answered in full.</summary>
    public IReadOnlyCollection<IRequest> Finished => _finished;

    /// <summary>Opens a portal's page by its address within the portal.</summary>
    public Task<IResponse?> OpenAsync(string portal, string path = "") => Page.GotoAsync(DemoPortal.PathOf(portal) + path);

    /// <summary>Fills in the sign-in page of a portal and sends it.</summary>
    public async Task SignInAsync(string mail, string password, string portal = DemoPortal.Nordlys)
    {
        await OpenAsync(portal, "account/signin");
        await Page.FillAsync("#Form_Mail", mail);
        await Page.FillAsync("#Form_Password", password);
        await Page.ClickAsync("main button[type=submit]");
    }

    /// <summary>
    /// What there was to complain of since the last time: console errors and warnings (a breach of the Content-Security-Policy is
    /// one), uncaught exceptions, requests to other hosts, errors in the host's log.
    /// </summary>
    public IReadOnlyList<string> TakeComplaints()
    {
        var taken = new List<string>();
        while (_complaints.TryDequeue(out var complaint))
        {
            taken.Add(complaint);
        }

        taken.AddRange(_host.TakeFaults().Select(fault => $"the host: {fault}"));
        return taken;
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private bool IsForeign(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "ws" or "wss" && uri.Authority != _host.Address.Authority;

    private void Complain(bool when, string what)
    {
        if (when)
        {
            _complaints.Enqueue(what);
        }
    }
}
