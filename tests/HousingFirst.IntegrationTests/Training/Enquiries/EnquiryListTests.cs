using System.Net;
using HousingFirst.IntegrationTests.Security;
using HousingFirst.Testing.Postgres;
using HousingFirst.Training.Enquiries;

namespace HousingFirst.IntegrationTests.Training.Enquiries;

/// <summary>What those who answer do with enquiries.</summary>
[Collection(SecurityCollection.Name)]
public sealed class EnquiryListTests(SecurityHost host)
{
    [Fact]
    public async Task List_IsForThoseWhoAnswerAlone()
    {
        var portal = await EnquiryPortal.ComposeAsync(host);
        var number = await portal.TakenAsync();
        var participant = await portal.SignedInAsync("CourseParticipant");
        foreach (var page in new[] { EnquiryAddresses.List, EnquiryAddresses.One(number), EnquiryAddresses.Export })
        {
            using var stranger = await host.Browser().GetAsync(portal.Path(page));
            Assert.Equal((page, HttpStatusCode.Redirect), (page, stranger.StatusCode));
            using var signedIn = await participant.GetAsync(portal.Path(page));
            Assert.Equal((page, HttpStatusCode.NotFound), (page, signedIn.StatusCode));
        }

        foreach (var role in new[] { "Trainer", "ProviderAdministrator" })
        {
            var browser = await portal.SignedInAsync(role);
            Assert.Contains(number, await browser.TextAsync(portal.Path(EnquiryAddresses.List)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task FormerAddresses_LeadIntoTheAdministration()
    {
        var portal = await EnquiryPortal.ComposeAsync(host);
        var trainer = await portal.SignedInAsync("Trainer");

        using var list = await trainer.GetAsync(portal.Path(EnquiryAddresses.Former));
        using var one = await trainer.GetAsync(portal.Path(EnquiryAddresses.Former + "/H-AAAA-BBBB"));

        Assert.Equal(portal.Path("/admin/henvendelser"), list.Headers.Location!.OriginalString);
        Assert.Equal(portal.Path("/admin/henvendelser/H-AAAA-BBBB"), one.Headers.Location!.OriginalString);
    }

    [Fact]
    public Task Enquiry_IsAnsweredClosedAndDeleted() => AnswerCloseAndDeleteAsync(host);

    [Fact]
    public async Task Change_OfWhatSomebodyElseHasDeleted_IsNotFound()
    {
        var portal = await EnquiryPortal.ComposeAsync(host);
        var number = await portal.TakenAsync();
        var trainer = await portal.SignedInAsync("Trainer");
        var token = await trainer.TokenAsync(portal.Path(EnquiryAddresses.One(number)));
        using var deleted = await trainer.PostAsync(portal.Path(EnquiryAddresses.One(number)) + "?handler=Delete", token, ("seen", "New"));

        using var late = await trainer.PostAsync(portal.Path(EnquiryAddresses.One(number)) + "?handler=State", token, ("state", "Answered"), ("seen", "New"));

        Assert.Equal(HttpStatusCode.NotFound, late.StatusCode);
    }

    [Theory]
    [InlineData("State")]
    [InlineData("Delete")]
    public async Task Change_OfWhatSomebodyElseHasChangedSince_IsShownToTheSecondAndNotOverwritten(string handler)
    {
        var portal = await EnquiryPortal.ComposeAsync(host);
        var number = await portal.TakenAsync();
        var (first, second) = (await portal.SignedInAsync("Trainer"), await portal.SignedInAsync("Trainer"));
        var page = portal.Path(EnquiryAddresses.One(number));
        var (token, shown) = (await second.TokenAsync(page), await second.TextAsync(page));
        Assert.Contains("name=\"seen\" value=\"New\"", shown, StringComparison.Ordinal);
        using var closed = await first.PostAsync(page + "?handler=State", await first.TokenAsync(page), ("state", "Closed"), ("seen", "New"));

        using var late = await second.PostAsync(page + $"?handler={handler}", token, ("state", "Answered"), ("seen", "New"));

        Assert.Equal(HttpStatusCode.OK, late.StatusCode);
        Assert.Contains("En anden har ændret henvendelsen", WebUtility.HtmlDecode(await late.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(EnquiryState.Closed, Assert.Single(await portal.EnquiriesAsync()).State);
    }

    [Fact]
    public async Task Export_HoldsEveryFieldAndNoFormula()
    {
        var portal = await EnquiryPortal.ComposeAsync(host);
        var number = await portal.TakenAsync(fields => fields["Form.Wishes"] = "=HYPERLINK(\"http://evil.example\")");
        var trainer = await portal.SignedInAsync("Trainer");

        using var answer = await trainer.GetAsync(portal.Path(EnquiryAddresses.Export));

        var csv = await answer.Content.ReadAsStringAsync();
        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("henvendelser.csv", answer.Content.Headers.ContentDisposition!.FileName);
        Assert.Contains($"\"{number}\"", csv, StringComparison.Ordinal);
        Assert.Contains("\"Kim Opdigtet\";\"kim.opdigtet@example.org\";\"'+45 12 34 56 78\";\"CTI\";\"14\"", csv, StringComparison.Ordinal);
        Assert.Contains("\"'=HYPERLINK(\"\"http://evil.example\"\")\"", csv, StringComparison.Ordinal);
    }

    [Fact]
    public Task Enquiry_AfterHalfAYear_IsNotShownAndIsDeletedByTheDaysTasks() => KeepForHalfAYearAsync(host);

    [SkippableFact]
    public async Task Enquiries_OnPostgres_AreAnsweredAndDeletedAllTheSame()
    {
        Skip.If(PostgresServer.WhyMissing is not null, PostgresServer.WhyMissing);
        await using var server = await PostgresServer.StartAsync();
        var postgres = new SecurityHost { Postgres = server.Source.ConnectionString };
        await postgres.InitializeAsync();
        try
        {
            await AnswerCloseAndDeleteAsync(postgres);
            await KeepForHalfAYearAsync(postgres);
        }
        finally
        {
            await postgres.DisposeAsync();
        }
    }

    private static async Task AnswerCloseAndDeleteAsync(SecurityHost host)
    {
        var portal = await EnquiryPortal.ComposeAsync(host);
        var number = await portal.TakenAsync();
        await portal.TakenAsync();
        var trainer = await portal.SignedInAsync("Trainer");
        var page = portal.Path(EnquiryAddresses.One(number));
        var seen = EnquiryState.New;
        foreach (var state in new[] { EnquiryState.Answered, EnquiryState.Closed, EnquiryState.New, EnquiryState.Answered })
        {
            using var changed = await trainer.PostAsync(
                page + "?handler=State", await trainer.TokenAsync(page), ("state", $"{state}"), ("seen", $"{seen}"));
            Assert.Equal(HttpStatusCode.Redirect, changed.StatusCode);
            seen = state;
            Assert.Equal(state, (await portal.EnquiriesAsync()).Single(enquiry => enquiry.Reference == number).State);
        }

        Assert.Contains(number, await trainer.TextAsync(portal.Path(EnquiryAddresses.List) + "?tilstand=answered"), StringComparison.Ordinal);
        Assert.DoesNotContain(number, await trainer.TextAsync(portal.Path(EnquiryAddresses.List) + "?tilstand=new"), StringComparison.Ordinal);
        using var deleted = await trainer.PostAsync(page + "?handler=Delete", await trainer.TokenAsync(page), ("seen", $"{seen}"));
        Assert.Equal(portal.Path(EnquiryAddresses.List) + "?slettet=1", deleted.Headers.Location!.OriginalString);
        Assert.NotEqual(number, Assert.Single(await portal.EnquiriesAsync()).Reference);
        using var gone = await trainer.GetAsync(page);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    private static async Task KeepForHalfAYearAsync(SecurityHost host)
    {
        var portal = await EnquiryPortal.ComposeAsync(host);
        var old = await portal.TakenAsync();
        host.Time.Pass(TimeSpan.FromDays(180));
        var young = await portal.TakenAsync();
        await portal.DoDailyTasksAsync();
        Assert.Equal(2, (await portal.EnquiriesAsync()).Count);

        host.Time.Pass(TimeSpan.FromDays(6));
        var trainer = await portal.SignedInAsync("Trainer");
        var list = await trainer.TextAsync(portal.Path(EnquiryAddresses.List));
        Assert.DoesNotContain(old, list, StringComparison.Ordinal);
        Assert.Contains(young, list, StringComparison.Ordinal);
        using var hidden = await trainer.GetAsync(portal.Path(EnquiryAddresses.One(old)));
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
        Assert.DoesNotContain(old, await trainer.TextAsync(portal.Path(EnquiryAddresses.Export)), StringComparison.Ordinal);

        await portal.DoDailyTasksAsync();
        Assert.Equal(young, Assert.Single(await portal.EnquiriesAsync()).Reference);
    }
}
