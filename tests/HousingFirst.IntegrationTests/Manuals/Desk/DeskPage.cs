using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace HousingFirst.IntegrationTests.Manuals.Desk;

/// <summary>A page with forms as somebody has it open: what they send goes out from what stood there then, by one of its buttons.</summary>
internal sealed class DeskPage
{
    private readonly HttpClient _client;
    private readonly string _path;
    private readonly IHtmlDocument _document;

    private DeskPage(HttpClient client, string path, HttpStatusCode status, string html) =>
        (_client, _path, Status, Html, _document) = (client, path, status, html, new HtmlParser().ParseDocument(html));

    public HttpStatusCode Status { get; }

    public string Html { get; }

    /// <summary>The page without entities.</summary>
    public string Text => WebUtility.HtmlDecode(Html);

    /// <summary>Where the answer leads; empty when it is a page itself.</summary>
    public string Location { get; private init; } = "";

    public static async Task<DeskPage> OpenAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        return new(client, path, answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Whether there is a button that says this.</summary>
    public bool Has(string button) => Find(button) is not null;

    /// <summary>What stands in a control.</summary>
    public string? Value(string name) => _document.GetElementsByName(name).Select(ValueOf).FirstOrDefault(value => value is not null);

    /// <summary>The value of the button that Enter presses in a control.</summary>
    public string? FirstButton(string control) =>
        _document.GetElementsByName(control).Single().Closest("form")!.QuerySelector("button[type=submit]")!.GetAttribute("value");

    /// <summary>Presses the button that is named, or says, this, with other values than stand in the form; null leaves a control out.</summary>
    public async Task<DeskPage> PressAsync(string button, params (string Name, string? Value)[] fields)
    {
        var pressed = Find(button) ?? throw new InvalidOperationException($"There is no button {button} on {_path}.");
        var form = pressed.Closest("form")!;
        var sent = form.QuerySelectorAll("input[name], textarea[name], select[name]")
            .Where(control => !fields.Any(field => field.Name == control.GetAttribute("name")))
            .Select(control => (Name: control.GetAttribute("name")!, Value: ValueOf(control)))
            .Where(control => control.Value is not null)
            .Select(control => KeyValuePair.Create(control.Name, control.Value!))
            .Concat(fields.Where(field => field.Value is not null).Select(field => KeyValuePair.Create(field.Name, field.Value!)));
        if (pressed.GetAttribute("name") is { } name)
        {
            sent = sent.Append(KeyValuePair.Create(name, pressed.GetAttribute("value") ?? ""));
        }

        var address = (pressed.GetAttribute("formaction") ?? form.GetAttribute("action") ?? _path).Split('#')[0];
        using var content = new FormUrlEncodedContent(sent);
        using var answer = await _client.PostAsync(new Uri(address, UriKind.RelativeOrAbsolute), content);
        return new(_client, _path, answer.StatusCode, await answer.Content.ReadAsStringAsync()) { Location = answer.Headers.Location?.OriginalString ?? "" };
    }

    private IElement? Find(string button) => _document.QuerySelectorAll("button[type=submit]")
        .FirstOrDefault(one => $"{one.GetAttribute("name")}={one.GetAttribute("value")}" == button || one.TextContent.Trim() == button);

    private static string? ValueOf(IElement control) => control switch
    {
        IHtmlInputElement { Type: "checkbox" or "radio" } box => box.IsChecked ? box.Value : null,
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value,
        _ => null,
    };
}
