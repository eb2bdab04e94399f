using HousingFirst.Testing.Hosting;

namespace HousingFirst.IntegrationTests.Manuals;

/// <summary>A chapter whose review is overdue, or with a fact that has run out, says so: by the day of the portal, not by that of the clock.</summary>
public sealed class ReviewNoticeTests
{
    private const string Overdue = "Gennemgangen er overskredet";
    private const string Expired = "Noget i kapitlet gælder ikke længere";

    // The shipped chapters are due, and their prices run out, on 21 November 2027. In Denmark that day ends an hour before midnight UTC.
    [Theory]
    [InlineData("2027-11-21T22:30:00Z", false)]
    [InlineData("2027-11-21T23:30:00Z", true)]
    public async Task Get_Chapter_SaysWhenItsTimeIsOver(string now, bool isOver)
    {
        await using var host = await RunningHost.StartAsync(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["environment"] = "Development",
            ["HousingFirst:Clock"] = now,
        });
        var portal = await host.PortalAsync("metodeportal");
        using var client = portal.Client();

        var (contact, team) = (await client.PageAsync("manualer/cti/roller-og-caseload"), await client.PageAsync("manualer/act/teamet"));

        Assert.Equal(isOver, contact.Contains(Overdue, StringComparison.Ordinal));
        Assert.DoesNotContain(Expired, contact, StringComparison.Ordinal);
        Assert.Equal(isOver, team.Contains(Expired, StringComparison.Ordinal));
    }
}
