using System.Net;
using System.Text.Json;
using HousingFirst.IntegrationTests.Portals;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Checks;
using HousingFirst.Sdk.Content.Indexes;
using HousingFirst.Sdk.Content.Json;
using HousingFirst.Sdk.Documents;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Content.Desk;

/// <summary>What is looked through before readers get it. The number is nobody's: no calendar has its day.</summary>
[Collection(HostCollection.Name)]
public sealed class ContentChecksTests(HostFixture fixture)
{
    private const string Recipe = "kursushus";
    private const string Editor = "ManualEditor";
    private const string Title = "TitlePart.Title";
    private const string Body = "MarkdownBodyPart.Markdown";
    private const string Number = "310200-0000";

    [Fact]
    public async Task Publish_WithAPersonalNumber_IsRefusedAtItsInputAndNothingTypedIsLost()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync(Editor);
        using var reader = portal.Client();
        var page = await WrittenPage.OpenAsync(editor, "admin/indhold/nyt/Page");

        var refused = await page.Write(Title, "Kims side").Write(Body, $"Kim\n\n{Number}").SendAsync("publish");

        var summary = refused.Text[refused.Text.IndexOf("ds-error-summary", StringComparison.Ordinal)..refused.Text.IndexOf("<textarea", StringComparison.Ordinal)];
        Assert.Contains("href=\"#MarkdownBodyPart_Markdown\"", summary, StringComparison.Ordinal);
        Assert.Contains("I linje 3 står noget, der ligner et CPR-nummer", summary, StringComparison.Ordinal);
        Assert.DoesNotContain("310200", summary, StringComparison.Ordinal);
        Assert.Contains(Number, refused.Value(Body), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(reader, "kims-side"));

        var saved = await refused.SendAsync("save");
        Assert.Contains("Kladden er gemt", saved.Text, StringComparison.Ordinal);
        Assert.Contains("Ret det her, før du udgiver", saved.Text, StringComparison.Ordinal);

        var published = await saved.Write(Body, "Kim").SendAsync("publish");
        Assert.Contains("Det er udgivet", published.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(reader, "kims-side"));
    }

    [Fact]
    public async Task Publish_WithLinksThatLeadNowhere_IsDoneAndTheyAreTold()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync(Editor);
        var page = await WrittenPage.OpenAsync(editor, "admin/indhold/nyt/Page");

        var published = await page.Write(Title, "Links").Write(Body, """
            [1](~/manualer/cti/faseplanen#faseplanen-kort) [2](~/manualer/s/cti/faseplanen-kort) [3](~/manualer/cti/haefte) [4](~/) [5](~/soeg?q=nøgle)
            [6](~/manualer/cti/faseplanen#findes-ikke) [7](~/manualer/s/cti/findes-ikke) [8](~/manualer/findes-ikke) [9](~/findes-ikke) [10](~/media/findes-ikke.pdf)
            """).SendAsync("publish");

        Assert.Contains("Det er udgivet", published.Text, StringComparison.Ordinal);
        Assert.Equal(5, published.Text.Split("fører til noget, der ikke findes").Length - 1);
        foreach (var broken in new[] { "faseplanen#findes-ikke", "s/cti/findes-ikke", "~/manualer/findes-ikke", "~/findes-ikke", "findes-ikke.pdf" })
        {
            Assert.Contains(broken + " fører", published.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task BringBack_WhatNoLongerMayComeBeforeReaders_IsADraftAndSaysWhy()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var person = await portal.SignInAsync("ProviderAdministrator");
        using var reader = portal.Client();
        await portal.RunAsync(async services =>
        {
            var item = JsonSerializer.Deserialize<ContentItem>("""
                { "ContentItemId": "gammel", "ContentItemVersionId": "gammel1", "ContentType": "Page", "Latest": true, "Published": true,
                  "TitlePart": { "Title": "Gammel" }, "AutoroutePart": { "Path": "gammel" }, "MarkdownBodyPart": { "Markdown": "![](~/media/hus.png)" } }
                """, ContentJson.Options)!;
            await services.GetRequiredService<IContentStore>().ImportAsync([item], TimeProvider.System.GetUtcNow(), default);
            await services.GetRequiredService<IDocumentSession>().SaveChangesAsync(default);
            return true;
        });
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(reader, "gammel"));
        using var deleted = await TestPortal.PostAsync(person, "admin/indhold/gammel?handler=Delete", [], "admin/indhold/gammel");

        using var back = await TestPortal.PostAsync(person, "admin/indhold/slettet", new() { ["id"] = "gammel" });

        var page = WebUtility.HtmlDecode(await person.PageAsync(back.Headers.Location!.OriginalString));
        Assert.Contains("hentet tilbage som kladde", page, StringComparison.Ordinal);
        Assert.Contains("mangler en tekst til dem, der ikke kan se det", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(reader, "gammel"));
    }

    [Theory]
    [InlineData("metodeportal")]
    [InlineData("icm-leverandoer")]
    [InlineData("kursushus")]
    public async Task ShippedItems_PassTheChecksThemselves(string recipe)
    {
        var portal = await fixture.Host.PortalAsync(recipe);

        var found = await portal.RunAsync(async services =>
        {
            var checks = services.GetRequiredService<IContentChecks>();
            List<string> found = [];
            foreach (var item in await services.GetRequiredService<IDocumentSession>().Query<ContentItemIndex>(row => row.Published).ListAsync<ContentItem>(default))
            {
                found.AddRange((await checks.RunAsync(item, default)).Select(finding =>
                    $"{item.ContentType} {item.DisplayText} {finding.Problem.Path}: {finding.Problem.Code} {string.Join(' ', finding.Problem.Arguments)}"));
            }

            return found;
        });

        Assert.Empty(found);
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode;
    }
}
