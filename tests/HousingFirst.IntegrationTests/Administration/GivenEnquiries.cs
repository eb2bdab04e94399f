using System.Globalization;
using HousingFirst.Sdk.Documents;
using HousingFirst.Testing.Hosting;
using HousingFirst.Training.Enquiries;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Administration;

/// <summary>Invented enquiries, put straight into a portal.</summary>
internal static class GivenEnquiries
{
    public static Task<bool> AddAsync(TestPortal portal, int count) => portal.RunAsync(async services =>
    {
        var session = services.GetRequiredService<IDocumentSession>();
        foreach (var number in Enumerable.Range(1, count))
        {
            session.Store(Enquiry(number));
        }

        await session.SaveChangesAsync(CancellationToken.None);
        return true;
    });

    private static Enquiry Enquiry(int number) => new()
    {
        Reference = string.Create(CultureInfo.InvariantCulture, $"H-{number:D6}"),
        ReceivedUtc = TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(-number),
        Workplace = string.Create(CultureInfo.InvariantCulture, $"Arbejdsplads {number}"),
        Municipality = "Demoby",
        ContactName = "Kim Opdigtet",
        Mail = "kim.opdigtet@example.org",
        Participants = 12,
        Consent = "Ja",
    };
}
