using System.Net;
using HousingFirst.IntegrationTests.Portals;
using HousingFirst.Sdk.Content.Definitions;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Content.Desk;

/// <summary>What content is put together of can be seen, by those who answer for it.</summary>
[Collection(HostCollection.Name)]
public sealed class ContentTypePageTests(HostFixture fixture)
{
    [Fact]
    public async Task Types_AreShownWithTheirPartsFieldsAndSettings()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var administrator = await portal.SignInAsync("Administrator");

        var list = WebUtility.HtmlDecode(await administrator.PageAsync("admin/indholdstyper"));
        var page = WebUtility.HtmlDecode(await administrator.PageAsync("admin/indholdstyper/Page"));

        Assert.Contains("admin/indholdstyper/Page", list, StringComparison.Ordinal);
        Assert.Contains("MarkdownBodyPart", page, StringComparison.Ordinal);
        Assert.Contains("<code>Lead</code>", page, StringComparison.Ordinal);
        Assert.Contains("<code>TextField</code>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryType_OfThePortal_HasItsPage()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        using var administrator = await portal.SignInAsync("Administrator");
        var types = await portal.RunAsync(async services => (await services.GetRequiredService<IContentDefinitions>().GetAsync(default)).Types);

        Assert.NotEmpty(types);
        foreach (var type in types)
        {
            Assert.Contains(type.Name, await administrator.PageAsync($"admin/indholdstyper/{type.Name}"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("admin/indholdstyper")]
    [InlineData("admin/indholdstyper/Page")]
    public async Task Types_WithoutTheRight_AreNotThere(string address)
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var editor = await portal.SignInAsync("ManualEditor");

        using var answer = await editor.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("FindesIkke")]
    [InlineData("<script>alert(1)</script>")]
    public async Task Type_ThatThereIsNot_IsNotFound(string name)
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var administrator = await portal.SignInAsync("Administrator");

        using var answer = await administrator.GetAsync(new Uri($"admin/indholdstyper/{Uri.EscapeDataString(name)}", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain("<script>alert", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
