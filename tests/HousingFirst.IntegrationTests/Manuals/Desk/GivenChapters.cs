using System.Net;
using System.Text.RegularExpressions;
using HousingFirst.Testing.Hosting;

namespace HousingFirst.IntegrationTests.Manuals.Desk;

/// <summary>A writer, and another who approves and publishes, with chapters on their way.</summary>
internal sealed partial class GivenChapters : IDisposable
{
    public const string Body = """
        ## Kort fortalt

        Ring først, og kom til tiden med en termokande [@S0].

        ## Tjekliste

        ::: checklist Før du går
        - [ ] Borgeren kender tidspunktet.
        :::
        """;

    private GivenChapters(TestPortal portal, HttpClient writer, HttpClient reviewer) =>
        (Portal, Writer, Reviewer) = (portal, writer, reviewer);

    public TestPortal Portal { get; }

    public HttpClient Writer { get; }

    public HttpClient Reviewer { get; }

    public static async Task<GivenChapters> OnAsync(TestPortal portal) =>
        new(portal, await portal.SignInAsync("ManualEditor"), await portal.SignInAsync("ManualEditor"));

    /// <summary>A manual of the portal's own; answers its page for writers.</summary>
    public async Task<string> ManualAsync(string title = "Vores manual", string audience = "everybody")
    {
        var made = await (await DeskPage.OpenAsync(Writer, "admin/manualer/ny")).PressAsync(
            "Opret manualen", ("Form.Title", title), ("Form.Subtitle", "Hos os"), ("Form.Lead", "Sådan gør vi."),
            ("Form.Method", "cti"), ("Form.Audience", audience));
        Assert.Equal(HttpStatusCode.Redirect, made.Status);
        return Local(made.Location);
    }

    /// <summary>A draft; answers its page for writers.</summary>
    public async Task<string> ChapterAsync(string manual, string title = "Første besøg", string body = Body)
    {
        var begun = await (await DeskPage.OpenAsync(Writer, manual)).PressAsync("Begynd kapitlet", ("NewTitle", title));
        var chapter = Local(begun.Location);
        var saved = await (await DeskPage.OpenAsync(Writer, chapter)).PressAsync("action=save", ("Form.Lead", "Sådan begynder I."), ("Form.Body", body));
        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
        return chapter;
    }

    /// <summary>A manual with a chapter that is out; answers the pages of both for writers.</summary>
    public async Task<(string Manual, string Chapter)> PublishedAsync(string audience = "everybody")
    {
        var manual = await ManualAsync(audience: audience);
        var chapter = await ChapterAsync(manual);
        await ApproveAsync(chapter);
        await PublishAsync(manual);
        return (manual, chapter);
    }

    /// <summary>A manual with two chapters that came out together; answers the pages of all for writers.</summary>
    public async Task<(string Manual, string First, string Second)> PublishedWithTwoAsync()
    {
        var manual = await ManualAsync();
        var (first, second) = (await ChapterAsync(manual), await ChapterAsync(manual, "Andet besøg", "## Kort\n\nEfter to uger [@S0]."));
        await ApproveAsync(first);
        await ApproveAsync(second);
        await PublishAsync(manual);
        return (manual, first, second);
    }

    /// <summary>Presses a step's button as somebody.</summary>
    public static async Task<DeskPage> StepAsync(HttpClient who, string chapter, string step, params (string Name, string? Value)[] fields) =>
        await (await DeskPage.OpenAsync(who, chapter)).PressAsync(step == "Submit" ? "action=submit" : $"StepForm.Step={step}", fields);

    /// <summary>Takes a draft until somebody else has approved it.</summary>
    public async Task ApproveAsync(string chapter)
    {
        await StepAsync(Writer, chapter, "Submit");
        var last = await StepAsync(Reviewer, chapter, "Approve");
        Assert.EndsWith("udfoert=approve", last.Location, StringComparison.Ordinal);
    }

    /// <summary>Publishes what is approved.</summary>
    public async Task<DeskPage> PublishAsync(string manual, string note = "Nyt kapitel.")
    {
        var page = await DeskPage.OpenAsync(Reviewer, manual + "/udgiv");
        return await page.PressAsync(Button().Match(page.Text).Value, ("Note", note));
    }

    public void Dispose()
    {
        Writer.Dispose();
        Reviewer.Dispose();
    }

    private static string Local(string location) => location[location.IndexOf("admin/", StringComparison.Ordinal)..].Split('?')[0];

    [GeneratedRegex("Udgiv udgave [0-9.]+")]
    private static partial Regex Button();
}
