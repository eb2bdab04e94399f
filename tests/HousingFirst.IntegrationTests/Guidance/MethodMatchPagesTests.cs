using System.Net;
using HousingFirst.IntegrationTests.Portals;

namespace HousingFirst.IntegrationTests.Guidance;

[Collection(HostCollection.Name)]
public sealed class MethodMatchPagesTests(HostFixture fixture)
{
    private const string Form = "vejledning/metodematch";
    private const string Result = "vejledning/metodematch/resultat";

    [Fact]
    public async Task Get_Form_AsksEveryQuestionAndOffersNotKnowing()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        using var stranger = portal.Client();

        var page = await stranger.PageAsync(Form);

        Assert.Equal(15, page.Split("value=\"unknown\" checked").Length - 1);
        Assert.Contains("Trin 7 af 7", page, StringComparison.Ordinal);
        Assert.DoesNotContain("__RequestVerificationToken", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_Answers_ShowsTheRecommendationAndAllThatAMeetingAsks()
    {
        var page = await SendAsync("metodeportal", ("abilityToUseServices", "some"), ("citizenWish", "cti"), ("wishText", "Jeg vil bare være i fred."));

        Assert.Contains("Det peger på ICM", page, StringComparison.Ordinal);
        Assert.Contains("Kommunen afgør", page, StringComparison.Ordinal);
        Assert.Contains("Række R7 i udgave match-1", page, StringComparison.Ordinal);
        Assert.Contains("Lav sikkerhed", page, StringComparison.Ordinal);
        Assert.Contains("Borgeren ønsker noget andet", page, StringComparison.Ordinal);
        Assert.Contains("Jeg vil bare være i fred.", page, StringComparison.Ordinal);
        Assert.Contains("Det ved I ikke endnu", page, StringComparison.Ordinal);
        Assert.Contains("/manualer/icm/maalgruppen", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Portalen har ikke metoden", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_MethodThatThePortalDoesNotCarry_IsRecommendedAndSaid()
    {
        var page = await SendAsync("icm-leverandoer", ("abilityToUseServices", "none"));

        Assert.Contains("Det peger på ACT", page, StringComparison.Ordinal);
        Assert.Contains("Portalen har ikke metoden", page, StringComparison.Ordinal);
        Assert.DoesNotContain("/manualer/act", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_ToChangeTheAnswers_ShowsTheFormWithAllOfThem()
    {
        var page = await SendAsync("metodeportal", ("abilityToUseServices", "some"), ("wishText", "I fred."), ("ret", "1"));

        Assert.Contains("value=\"some\" checked", page, StringComparison.Ordinal);
        Assert.Contains(">I fred.</textarea>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Det peger på", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Borgeren har 310200-0000", "ligner et CPR-nummer")]
    [InlineData(null, "der er plads til 600 tegn")]
    public async Task Post_WishThatCannotBeTaken_IsSaidAndNothingIsLost(string? wish, string said)
    {
        var written = wish ?? new string('x', 700);

        var page = await SendAsync("metodeportal", ("abilityToUseServices", "some"), ("wishText", written));

        Assert.Contains(said, page, StringComparison.Ordinal);
        Assert.Contains(written, page, StringComparison.Ordinal);
        Assert.Contains("value=\"some\" checked", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_Nonsense_CountsAsNotKnownAndIsShownAsText()
    {
        var page = await SendAsync("metodeportal", ("abilityToUseServices", "<b>"), ("noget", "andet"), ("wishText", "<script>alert(1)</script>"));

        Assert.Contains("Række R12", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Result_LeadsToTheForm()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        using var stranger = portal.Client();

        using var answer = await stranger.GetAsync(new Uri(Result, UriKind.Relative));

        Assert.EndsWith(Form, answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_Answers_AreKeptByNobodyAndStandInNoAddress()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        using var stranger = portal.Client();
        using FormUrlEncodedContent fields = new([new("wishText", "I fred.")]);

        using var answer = await stranger.PostAsync(new Uri(Result, UriKind.Relative), fields);

        Assert.True(answer.Headers.CacheControl is { Private: true, NoCache: true });
        Assert.Contains("noindex", Assert.Single(answer.Headers.GetValues("X-Robots-Tag")), StringComparison.Ordinal);
        Assert.Equal("", answer.RequestMessage!.RequestUri!.Query);
    }

    private async Task<string> SendAsync(string recipe, params (string Key, string Value)[] fields)
    {
        var portal = await fixture.Host.PortalAsync(recipe);
        using var stranger = portal.Client();
        using FormUrlEncodedContent content = new(fields.Select(field => KeyValuePair.Create(field.Key, field.Value)));
        using var answer = await stranger.PostAsync(new Uri(Result, UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }
}
