using System.Net;
using HousingFirst.IntegrationTests.Security;
using HousingFirst.Platform.Modules;
using HousingFirst.Training.Enquiries;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Training.Enquiries;

[Collection(SecurityCollection.Name)]
public sealed class EnquiryFormTests(SecurityHost host)
{
    private static readonly string[] Personal = ["Bostedet Opdigtet", "Demoby", "Kim Opdigtet", "12 34 56 78", "Uge 10", "overlevering", "En kollega"];

    [Theory]
    [InlineData(EnquiryAddresses.Course, "Course")]
    [InlineData(EnquiryAddresses.Visit, "Visit")]
    public async Task Send_FilledForm_IsStoredAndThankedForWithItsNumber(string form, string kind)
    {
        var portal = await EnquiryPortal.ComposeAsync(host);

        var number = await portal.TakenAsync(form: form);

        var enquiry = Assert.Single(await portal.EnquiriesAsync());
        Assert.Equal((number, kind, EnquiryState.New), (enquiry.Reference, enquiry.Kind.ToString(), enquiry.State));
        Assert.Equal(("Bostedet Opdigtet", 14, "Vi vil øve overlevering."), (enquiry.Workplace, enquiry.Participants, enquiry.Wishes));
        Assert.Equal(["cti"], enquiry.Methods);
        Assert.Contains("6 måneder", enquiry.Consent, StringComparison.Ordinal);
        Assert.Contains(number, await host.Browser().TextAsync(portal.Path($"{EnquiryAddresses.Thanks}?nr={number}")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_FilledForm_TellsSenderAndOwnerWithoutRepeatingAnything()
    {
        var portal = await EnquiryPortal.ComposeAsync(host);

        var number = await portal.TakenAsync();

        var mails = (await portal.MailsAsync()).Select(mail => mail.Content!).ToList();
        Assert.Equal(["kim.opdigtet@example.org", "kurser@example.org"], mails.Select(mail => mail.To).Order(StringComparer.Ordinal));
        Assert.All(mails, mail => Assert.Contains(number, mail.Text, StringComparison.Ordinal));
        Assert.All(mails, mail => Assert.All(Personal, words => Assert.DoesNotContain(words, mail.Subject + mail.Text, StringComparison.Ordinal)));
        Assert.DoesNotContain("kim.opdigtet", mails.Single(mail => mail.To == "kurser@example.org").Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_UnderAForgedHostName_PutsNoLinkToItIntoTheMail()
    {
        var portal = await EnquiryPortal.ComposeAsync(host);

        await portal.TakenAsync(hostName: "evil.example");

        Assert.All(await portal.MailsAsync(), mail => Assert.DoesNotContain("://", mail.Content!.Text, StringComparison.Ordinal));
        Assert.Contains(await portal.MailsAsync(), mail => mail.Content!.Text.Contains(EnquiryAddresses.List, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Send_WithErrors_SaysAllOfThemAndKeepsWhatWasTyped()
    {
        var portal = await EnquiryPortal.ComposeAsync(host);

        using var answer = await portal.SendAsync(fields =>
        {
            fields["Form.Workplace"] = "";
            fields["Form.Mail"] = "ikke en adresse";
            fields["Form.Participants"] = "en del";
            fields["Form.Consent"] = "false";
        });

        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("Ret disse 4 fejl", page, StringComparison.Ordinal);
        foreach (var typed in new[]
        {
            "value=\"Demoby\"", "value=\"Kim Opdigtet\"", "value=\"ikke en adresse\"", "value=\"+45 12 34 56 78\"", "value=\"en del\"", "value=\"Uge 10 til 14\"",
            "value=\"Hos os\"", "Vi vil øve overlevering.</textarea>", "value=\"En kollega\"", "value=\"cti\" checked",
        })
        {
            Assert.Contains(typed, page, StringComparison.Ordinal);
        }

        Assert.Empty(await portal.EnquiriesAsync());
        Assert.Empty(await portal.MailsAsync());
    }

    [Fact]
    public async Task Send_AHundredThousandCharacters_IsRefusedWithTheLimitAndKept()
    {
        var portal = await EnquiryPortal.ComposeAsync(host);
        var much = new string('x', 100_000);

        using var answer = await portal.SendAsync(fields => fields["Form.Wishes"] = much);

        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Contains("der er plads til 4.000 tegn, og her er 100.000", page, StringComparison.Ordinal);
        Assert.Contains(much, page, StringComparison.Ordinal);
        Assert.Empty(await portal.EnquiriesAsync());
    }

    [Fact]
    public async Task Send_Script_IsStoredAsTextAndShownAsText()
    {
        const string script = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";
        var portal = await EnquiryPortal.ComposeAsync(host);
        var number = await portal.TakenAsync(fields => fields["Form.Workplace"] = fields["Form.Wishes"] = fields["Form.ContactName"] = script);

        Assert.Equal(script, Assert.Single(await portal.EnquiriesAsync()).Wishes);
        var trainer = await portal.SignedInAsync("Trainer");
        foreach (var page in new[] { EnquiryAddresses.List, EnquiryAddresses.One(number) })
        {
            var text = await trainer.TextAsync(portal.Path(page));
            Assert.DoesNotContain("<script>alert", text, StringComparison.Ordinal);
            Assert.DoesNotContain("<img src=x", text, StringComparison.Ordinal);
            Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Send_FasterThanAnybodyWrites_IsSentBackAndTakenTheSecondTime()
    {
        var portal = await EnquiryPortal.ComposeAsync(host);
        var browser = host.Browser();

        using var fast = await portal.SendAsync(after: TimeSpan.Zero, browser: browser);
        var page = await fast.Content.ReadAsStringAsync();
        Assert.Contains("få sekunder efter", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.Empty(await portal.EnquiriesAsync());

        using var again = await portal.SendAgainAsync(browser, page);
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
    }

    [Fact]
    public async Task Send_FieldThatPeopleDoNotSeeIsFilled_IsSentBackWithItEmptied()
    {
        var portal = await EnquiryPortal.ComposeAsync(host);
        var browser = host.Browser();

        using var filled = await portal.SendAsync(fields => fields["Form.Website"] = "https://spam.example", browser: browser);
        var page = await filled.Content.ReadAsStringAsync();
        Assert.DoesNotContain("spam.example", page, StringComparison.Ordinal);
        Assert.Contains("Et felt, som mennesker ikke ser", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.Empty(await portal.EnquiriesAsync());

        using var again = await portal.SendAgainAsync(browser, page);
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("made-up")]
    public async Task Send_WithoutASealOfOurs_IsSentBack(string seal)
    {
        var portal = await EnquiryPortal.ComposeAsync(host);

        using var answer = await portal.SendAsync(fields => fields["Form.Seal"] = seal);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotEqual(seal, EnquiryPortal.Seal(await answer.Content.ReadAsStringAsync()));
        Assert.Empty(await portal.EnquiriesAsync());
    }

    [Fact]
    public async Task Send_SealOfAnotherPortal_IsSentBack()
    {
        var (portal, other) = (await EnquiryPortal.ComposeAsync(host), await EnquiryPortal.ComposeAsync(host));
        var foreign = EnquiryPortal.Seal(await host.Browser().TextAsync(other.Path(EnquiryAddresses.Course)));

        using var answer = await portal.SendAsync(fields => fields["Form.Seal"] = foreign);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(await portal.EnquiriesAsync());
    }

    [Fact]
    public async Task Send_WithoutTheFormsToken_IsRefused()
    {
        var portal = await EnquiryPortal.ComposeAsync(host);

        using var answer = await host.Browser().PostAsync(
            portal.Path(EnquiryAddresses.Course), token: null, [.. EnquiryPortal.Filled().Select(field => (field.Key, field.Value))]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(await portal.EnquiriesAsync());
    }

    [Fact]
    public async Task Send_AFlood_IsTurnedAwayClearlyUntilTheHourIsOver()
    {
        var portal = await EnquiryPortal.ComposeAsync(host);
        for (var sent = 0; sent < 5; sent++)
        {
            await portal.TakenAsync();
        }

        using var flood = await portal.SendAsync(fields => fields["Form.Wishes"] = "Den sjette");
        var page = WebUtility.HtmlDecode(await flood.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.TooManyRequests, flood.StatusCode);
        Assert.InRange(flood.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromMinutes(50), TimeSpan.FromHours(1));
        Assert.Contains("Vi kan ikke modtage flere lige nu", page, StringComparison.Ordinal);
        Assert.Contains("Den sjette</textarea>", page, StringComparison.Ordinal);
        Assert.Equal(5, (await portal.EnquiriesAsync()).Count);

        host.Time.Pass(TimeSpan.FromHours(1));
        await portal.TakenAsync();
    }

    [Fact]
    public async Task Pages_AreKeptByNobody()
    {
        var portal = await EnquiryPortal.ComposeAsync(host);
        var number = await portal.TakenAsync();
        var trainer = await portal.SignedInAsync("Trainer");

        foreach (var page in new[]
        {
            EnquiryAddresses.Course, EnquiryAddresses.Visit, EnquiryAddresses.Thanks, EnquiryAddresses.List, EnquiryAddresses.One(number), EnquiryAddresses.Export,
        })
        {
            using var answer = await trainer.GetAsync(portal.Path(page));
            Assert.Equal((page, HttpStatusCode.OK), (page, answer.StatusCode));
            Assert.True(answer.Headers.CacheControl!.NoStore, page);
            Assert.Contains("noindex", Assert.Single(answer.Headers.GetValues("X-Robots-Tag")), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Logs_OfEverythingThatCanHappen_HoldNothingOfTheSender()
    {
        const string nobodysNumber = "310200-0000";
        var portal = await EnquiryPortal.ComposeAsync(host);
        using var refused = await portal.SendAsync(fields => fields["Form.Wishes"] = $"Borgeren har {nobodysNumber}");
        Assert.Contains("ligner et CPR-nummer", WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Empty(await portal.EnquiriesAsync());
        using var fast = await portal.SendAsync(after: TimeSpan.Zero);
        var number = await portal.TakenAsync();
        var trainer = await portal.SignedInAsync("Trainer");
        await trainer.TextAsync(portal.Path(EnquiryAddresses.One(number)));
        await trainer.TextAsync(portal.Path(EnquiryAddresses.Export));

        Assert.Contains(host.Logs.Lines, line => line.Contains($"Enquiry {number} was received", StringComparison.Ordinal));
        foreach (var secret in Personal.Append("kim.opdigtet").Append(nobodysNumber))
        {
            Assert.DoesNotContain(host.Logs.Lines, line => line.Contains(secret, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public async Task Form_FeatureIsOff_IsNotThere()
    {
        var portal = await EnquiryPortal.ComposeAsync(host);
        Assert.Contains(EnquiryAddresses.Course, await host.Browser().TextAsync(portal.Path("/kurser")), StringComparison.Ordinal);

        await host.InPortalAsync(portal.Name, services =>
            services.GetRequiredService<PortalFeatures>().DisableAsync(["HousingFirst.Training.Enquiries"], default));

        using var form = await host.Browser().GetAsync(portal.Path(EnquiryAddresses.Course));
        Assert.Equal(HttpStatusCode.NotFound, form.StatusCode);
        Assert.DoesNotContain(EnquiryAddresses.Course, await host.Browser().TextAsync(portal.Path("/kurser")), StringComparison.Ordinal);
    }
}
