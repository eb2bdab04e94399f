using System.Net;
using System.Text.Json.Nodes;
using HousingFirst.Cti.Dates;
using HousingFirst.IntegrationTests.Manuals;
using HousingFirst.IntegrationTests.Portals;
using HousingFirst.Manuals;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.CtiDates;

[Collection(HostCollection.Name)]
public sealed class CtiDatesTests(HostFixture fixture)
{
    [Fact]
    public async Task Get_Api_AnswersTheDatesAndTheirRules()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        using var client = portal.Client();

        var answer = JsonNode.Parse(await client.GetStringAsync(new Uri("api/cti/dates?start=2026-11-30", UriKind.Relative)))!;

        Assert.Equal("cti-dates-1", (string?)answer["rules"]);
        Assert.Equal("2027-02-28", (string?)answer["phase2Start"]);
        Assert.Equal("2027-05-30", (string?)answer["phase3Start"]);
        Assert.Equal("2027-08-29", (string?)answer["lastDay"]);
        Assert.Equal("2027-07-29", (string?)answer["transferAgreementDue"]);
        Assert.Equal(273, (int?)answer["days"]);
        Assert.Equal("transition", (string?)answer["phases"]![0]!["phase"]);
    }

    [Theory]
    [InlineData("", "start")]
    [InlineData("?start=i%20morgen", "start")]
    [InlineData("?start=2026-02-30", "start")]
    [InlineData("?start=0001-01-01", "start")]
    [InlineData("?start=9999-12-31", "start")]
    [InlineData("?start=2026-11-30&start=2026-12-01", "start")]
    [InlineData("?start=2026-11-30&phaseLength=P9Y", "phaseLength")]
    [InlineData("?start=2026-11-30&name=x", "name")]
    public async Task Get_ApiWithNonsense_NamesTheKey(string query, string key)
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        using var client = portal.Client();

        using var answer = await client.GetAsync(new Uri("api/cti/dates" + query, UriKind.Relative));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.NotNull(JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["errors"]![key]);
    }

    [Fact]
    public async Task Get_Page_ShowsThePlanWithoutScript()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");

        var page = await portal.PageAsync("cti/datoer?start=30-11-2026&phaseLength=P3M");

        Assert.Contains("søndag den 28. februar 2027", page, StringComparison.Ordinal);
        Assert.Contains("Faseplan 2 er aftalt.", page, StringComparison.Ordinal);
        Assert.Contains("/manualer/cti/datoer-og-faseskift#", page, StringComparison.Ordinal);
        Assert.Contains("cti/datoer.ics?start=2026-11-30", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_PageFromSomebodysNewsletter_IsThePage()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        using var client = portal.Client();

        var (plan, empty) = (await client.PageAsync("cti/datoer?start=2026-11-30&fbclid=x"), await client.PageAsync("cti/datoer?utm_source=x"));

        Assert.Contains("søndag den 28. februar 2027", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("aria-invalid", empty, StringComparison.Ordinal);
        Assert.StartsWith("BEGIN:VCALENDAR", await client.PageAsync("cti/datoer.ics?start=2026-11-30&fbclid=x"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_PageWithNonsense_SaysWhatToDoAndKeepsWhatWasTyped()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");

        var page = await portal.PageAsync("cti/datoer?start=31-02-2027");

        Assert.Contains("Det er ikke en dato.", page, StringComparison.Ordinal);
        Assert.Contains("value=\"31-02-2027\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_CalendarFile_HoldsWholeDaysAndNamesNobody()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        using var client = portal.Client();

        using var answer = await client.GetAsync(new Uri("cti/datoer.ics?start=2026-11-30", UriKind.Relative));
        var file = await answer.Content.ReadAsStringAsync();

        Assert.Equal("text/calendar", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("DTSTART;VALUE=DATE:20270729", file, StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20270829", file, StringComparison.Ordinal);
        Assert.DoesNotContain("ATTENDEE", file, StringComparison.Ordinal);
        Assert.DoesNotContain("ORGANIZER", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_PortalWithoutTheMethod_HasNoCalculator()
    {
        var portal = await fixture.Host.PortalAsync("icm-leverandoer");
        using var client = portal.Client();

        using var page = await client.GetAsync(new Uri("cti/datoer", UriKind.Relative));
        using var api = await client.GetAsync(new Uri("api/cti/dates?start=2026-11-30", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, api.StatusCode);
    }

    [Fact]
    public async Task Rules_OfTheModule_LeadToSectionsAndSourcesThatThereAre()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        var rules = new ShippedDateRules().Rules;
        var reads = rules.Boundaries.SelectMany(boundary => boundary.Tasks).Select(task => task.Read)
            .Concat(rules.Phases.Select(phase => phase.Read)).Append(rules.Read).Append(rules.AgreementRead);

        foreach (var read in reads)
        {
            var place = read.Split('#');
            Assert.NotNull(await portal.RunAsync(async services => await services.GetRequiredService<IManuals>().FindPlaceAsync(place[0], place[1], CancellationToken.None)));
        }

        await portal.RunAsync(services =>
        {
            Assert.All(rules.Sources, source => Assert.NotNull(services.GetRequiredService<IManualSources>().Find(source)));
            return Task.FromResult(0);
        });
        Assert.Equal(CtiEditions.Shipped.Edition!.Number.ToString(), rules.Edition);
    }
}
