using HousingFirst.Platform.Portals;
using HousingFirst.Platform.Search.Index;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Documents;
using HousingFirst.Testing.Hosting;
using HousingFirst.Training.Content;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Search;

/// <summary>What tests of the search do to portals.</summary>
internal static class SearchPortals
{
    /// <summary>Puts a box for everybody and one for the trainer into the first lesson of the CTI course.</summary>
    public static Task ChangeLessonAsync(this TestPortal portal, string open, string trainers) => portal.RunAsync(async services =>
    {
        var store = services.GetRequiredService<IContentStore>();
        var item = (await store.GetAsync(CourseItem.IdOf("cti-metode"), ContentVersion.Published, CancellationToken.None))!;
        var course = CourseItem.Read(item)!;
        var first = course.Lessons.First();
        var text = $"{first.Text}\n\n::: fact {{#proeve-fakta title=\"Fakta\"}}\n{open}\n:::\n\n::: trainer {{#proeve-til title=\"Til underviseren\"}}\n{trainers}\n:::\n";
        CourseItem.Write(item, course with
        {
            Modules = [.. course.Modules.Select(module => module with
            {
                Lessons = [.. module.Lessons.Select(lesson => lesson == first ? lesson with { Text = text } : lesson)],
            })],
        });
        Assert.Empty((await store.PublishAsync(item, CancellationToken.None)).Problems);
        await services.GetRequiredService<IDocumentSession>().SaveChangesAsync(CancellationToken.None);
        return true;
    });

    /// <summary>Waits for what the background would do.</summary>
    public static async Task<int> FillSearchAsync(this TestPortal portal, bool anew = false)
    {
        var runtime = await portal.Host.Services.GetRequiredService<PortalDirectory>().FindAsync(portal.Name, CancellationToken.None);
        return await portal.Host.Services.GetRequiredService<SearchFills>().RunAsync(runtime!, anew, CancellationToken.None);
    }
}
