using System.Net;
using HousingFirst.Guidance;
using HousingFirst.Guidance.Answers;
using HousingFirst.Guidance.Feedback;
using HousingFirst.IntegrationTests.Security;
using HousingFirst.IntegrationTests.Training.Enquiries;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Guidance;

/// <summary>Readers say whether a text helped; those who answer for it are told that, and not what was written.</summary>
[Collection(SecurityCollection.Name)]
public sealed class FeedbackTests(SecurityHost host)
{
    private const string Written = "Der mangler noget om ventetid.";

    private static readonly string Form = GuidanceAddresses.Feedback(GuidanceKind.Answer, "hvor-laenge");

    [Fact]
    public async Task Send_Comment_IsStoredThankedForAndTold()
    {
        var portal = await EnquiryPortal.ComposeAsync(host);

        using var answer = await portal.SayAsync(Form, "nej", Written);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var feedback = Assert.Single(await portal.DocumentsAsync<ReaderFeedback>());
        Assert.Equal(("hvor-laenge", "manualEditor", false, Written), (feedback.TextId, feedback.Owner, feedback.IsHelpful, feedback.Comment));
        var mail = Assert.Single(await portal.MailsAsync());
        Assert.Equal("kurser@example.org", mail.Content!.To);
        Assert.Contains("Hvor længe varer støtten?", mail.Content.Subject, StringComparison.Ordinal);
        Assert.DoesNotContain("ventetid", mail.Content.Subject + mail.Content.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_WhereSomebodyHasTheOwnersRole_TellsThem()
    {
        var portal = await EnquiryPortal.ComposeAsync(host);
        await host.InPortalAsync(portal.Name, services => services.GetRequiredService<IAccounts>().CreateAsync(
            new("redaktionen@example.org", "Redaktionen", null, ["ManualEditor"]), CancellationToken.None));

        await portal.SayAsync(Form, "nej", null);

        Assert.Equal(["redaktionen@example.org"], (await portal.MailsAsync()).Select(mail => mail.Content!.To));
    }

    [Fact]
    public async Task Send_ThatItHelpedAndNothingElse_IsStoredAndTellsNobody()
    {
        var portal = await EnquiryPortal.ComposeAsync(host);

        await portal.SayAsync(Form, "ja", " ");

        Assert.Null(Assert.Single(await portal.DocumentsAsync<ReaderFeedback>()).Comment);
        Assert.Empty(await portal.MailsAsync());
    }

    [Theory]
    [InlineData("nej", "Borgeren er 310200-0000", "ligner et CPR-nummer")]
    [InlineData("", "Noget", "Sig, om teksten hjalp")]
    [InlineData("nej", null, "er plads til 1.000 tegn, og her er 1.200")]
    public async Task Send_WhatCannotBeTaken_IsSaidAndNothingIsLost(string helped, string? comment, string said)
    {
        var portal = await EnquiryPortal.ComposeAsync(host);
        var written = comment ?? new string('x', 1200);

        using var answer = await portal.SayAsync(Form, helped, written);

        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Contains(said, page, StringComparison.Ordinal);
        Assert.Contains(written, page, StringComparison.Ordinal);
        Assert.Empty(await portal.DocumentsAsync<ReaderFeedback>());
    }

    [Fact]
    public async Task Send_FasterThanAnybodyWrites_IsSentBack()
    {
        var portal = await EnquiryPortal.ComposeAsync(host);

        using var answer = await portal.SayAsync(Form, "nej", Written, after: TimeSpan.Zero);

        Assert.Contains("få sekunder efter", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Empty(await portal.DocumentsAsync<ReaderFeedback>());
    }

    [Fact]
    public async Task Send_AFlood_IsTurnedAwayAndKept()
    {
        var portal = await EnquiryPortal.ComposeAsync(host);
        for (var sent = 0; sent < 20; sent++)
        {
            await portal.SayAsync(Form, "ja", null);
        }

        using var flood = await portal.SayAsync(Form, "nej", "Den sidste");

        Assert.Equal(HttpStatusCode.TooManyRequests, flood.StatusCode);
        Assert.Contains("Den sidste</textarea>", await flood.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_OfATextThatThereIsNot_IsNotThere()
    {
        var portal = await EnquiryPortal.ComposeAsync(host);

        using var answer = await host.Browser().GetAsync(portal.Path(GuidanceAddresses.Feedback(GuidanceKind.Answer, "findes-ikke")));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Desk_ShowsWhatCameToThoseWhoMaySeeItAndSettlesIt()
    {
        var portal = await EnquiryPortal.ComposeAsync(host);
        await portal.SayAsync(Form, "nej", "<b>Ventetid</b>");
        var editor = await portal.SignedInAsync("ManualEditor");
        var worker = await portal.SignedInAsync("Trainer");

        using var refused = await worker.GetAsync(portal.Path(GuidanceAddresses.Desk));
        var desk = await editor.TextAsync(portal.Path(GuidanceAddresses.Desk));
        var token = await editor.TokenAsync(portal.Path(GuidanceAddresses.Desk));
        for (var editors = 0; editors < 2; editors++)
        {
            // Two who see the same list press the same button.
            using var settled = await editor.PostAsync(
                portal.Path(GuidanceAddresses.Desk) + "?handler=Settle",
                token,
                ("reference", (await portal.DocumentsAsync<ReaderFeedback>()).Single().Reference),
                ("settled", "true"));
        }


        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Contains("&lt;b&gt;Ventetid&lt;/b&gt;", desk, StringComparison.Ordinal);
        Assert.True(Assert.Single(await portal.DocumentsAsync<ReaderFeedback>()).IsSettled);
        Assert.DoesNotContain("Ventetid", await editor.TextAsync(portal.Path(GuidanceAddresses.Desk)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sweep_WhatHasBeenKeptLongEnough_IsDeleted()
    {
        var portal = await EnquiryPortal.ComposeAsync(host);
        await portal.SayAsync(Form, "nej", Written);

        var count = await host.InPortalAsync(portal.Name, async services =>
        {
            var session = services.GetRequiredService<IDocumentSession>();
            foreach (var feedback in await session.Query<ReaderFeedbackIndex>(row => !row.IsSettled).ListAsync<ReaderFeedback>(CancellationToken.None))
            {
                feedback.ReceivedUtc = feedback.ReceivedUtc.AddMonths(-7);
                session.Store(feedback);
            }

            await session.SaveChangesAsync(CancellationToken.None);
            return await services.GetRequiredService<FeedbackStore>().SweepAsync(CancellationToken.None);
        });

        Assert.Equal(1, count);
        Assert.Empty(await portal.DocumentsAsync<ReaderFeedback>());
    }
}
