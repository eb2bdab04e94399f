using System.Globalization;

namespace HousingFirst.BrowserTests.EveryPage;

[Collection(SiteCollection.Name)]
public sealed class WeightTests(DemoSite site)
{
    private const int Limit = 150 * 1024;

    [SkippableTheory]
    [InlineData(DemoPortal.Default, "manualer/cti/faseplanen")]
    [InlineData(DemoPortal.Nordlys, "manualer/housing-first/kerneprincipper")]
    [InlineData(DemoPortal.Kursushus, "manualer/act/teamet")]
    public async Task Open_ReadingPageForTheFirstTime_StaysLight(string portal, string path)
    {
        await using var visit = await site.VisitAsync();

        await visit.OpenAsync(portal, path);
        await visit.Page.EvaluateAsync("() => document.fonts.ready.then(() => true)");

        var weights = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var request in visit.Finished.Where(request => request.ResourceType != "image"))
        {
            var sizes = await request.SizesAsync();
            weights[request.Url] = sizes.ResponseBodySize + sizes.ResponseHeadersSize;
        }

        Assert.True(
            weights.Values.Sum() < Limit,
            string.Create(CultureInfo.InvariantCulture, $"{weights.Values.Sum()} bytes: {string.Join(", ", weights)}"));
        Assert.Contains(weights.Keys, address => address.EndsWith(".woff2", StringComparison.Ordinal));
    }
}
