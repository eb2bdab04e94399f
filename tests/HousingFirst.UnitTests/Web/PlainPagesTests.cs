using System.Globalization;
using System.Text;
using HousingFirst.Platform.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace HousingFirst.UnitTests.Web;

public sealed class PlainPagesTests
{
    [Fact]
    public async Task Write_OnAnEnglishMachine_SpeaksDanishAndLeavesTheCallersLanguageAlone()
    {
        var localizers = new ResourceManagerStringLocalizerFactory(Options.Create(new LocalizationOptions { ResourcesPath = "Resources" }), NullLoggerFactory.Instance);
        var context = new DefaultHttpContext();
        using var body = new MemoryStream();
        context.Response.Body = body;
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en-GB");
        try
        {
            await new PlainPages(new StringLocalizer<PlainPages>(localizers)).WriteAsync(context, StatusCodes.Status404NotFound);

            Assert.Contains("Siden findes ikke", Encoding.UTF8.GetString(body.ToArray()), StringComparison.Ordinal);
            Assert.Equal("en-GB", CultureInfo.CurrentUICulture.Name);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
