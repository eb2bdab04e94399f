using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace HousingFirst.IntegrationTests.Content.Desk;

/// <summary>The form of an item as a browser has it: what stands in its controls, to be changed and sent by one of its buttons.</summary>
internal sealed class WrittenPage(HttpClient client, string address, string html)
{
    private readonly List<KeyValuePair<string, string>> _values = Read(html);

    public string Html => html;

    public string Text => WebUtility.HtmlDecode(html);

    public static async Task<WrittenPage> OpenAsync(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        if (answer.Headers.Location is { } elsewhere)
        {
            return await OpenAsync(client, elsewhere.OriginalString);
        }

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return new(client, address, await answer.Content.ReadAsStringAsync());
    }

    public string? Value(string name) => _values.LastOrDefault(value => value.Key == name).Value;

    public IReadOnlyList<string> Values(string name) => [.. _values.Where(value => value.Key == name && value.Value.Length > 0).Select(value => value.Value)];

    public WrittenPage Write(string name, string value)
    {
        Assert.Contains(_values, one => one.Key == name);
        _values.RemoveAll(one => one.Key == name);
        _values.Add(new(name, value));
        return this;
    }

    /// <summary>Puts in what the form has no control for, as nobody with a browser would.</summary>
    public WrittenPage Smuggle(string name, string value)
    {
        _values.Add(new(name, value));
        return this;
    }

    /// <summary>Sends the form. Where the answer leads elsewhere, the page there.</summary>
    public async Task<WrittenPage> SendAsync(string action)
    {
        using var answer = await PostAsync(address, action);
        if (answer.Headers.Location is { } elsewhere)
        {
            return await OpenAsync(client, elsewhere.OriginalString);
        }

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return new(client, address, await answer.Content.ReadAsStringAsync());
    }

    public async Task<HttpResponseMessage> PostAsync(string to, string action)
    {
        using var content = new FormUrlEncodedContent(_values.Append(new("action", action)));
        return await client.PostAsync(new Uri(to, UriKind.Relative), content);
    }

    private static List<KeyValuePair<string, string>> Read(string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        var form = document.QuerySelector("form[data-desk]");
        Assert.NotNull(form);
        List<KeyValuePair<string, string>> values = [];
        foreach (var control in form.QuerySelectorAll("input[name], textarea[name], select[name]").Where(control => !control.HasAttribute("disabled")))
        {
            var name = control.GetAttribute("name")!;
            switch (control)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false }:
                    break;
                case IHtmlInputElement input:
                    values.Add(new(name, input.Value));
                    break;
                case IHtmlTextAreaElement area:
                    values.Add(new(name, area.Value.ReplaceLineEndings("\r\n")));
                    break;
                case IHtmlSelectElement select:
                    values.Add(new(name, select.Value ?? ""));
                    break;
            }
        }

        return values;
    }
}
