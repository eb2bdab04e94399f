using HousingFirst.IntegrationTests.Portals;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Documents;
using HousingFirst.Testing.Hosting;
using HousingFirst.Training.Content;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Training;

/// <summary>A portal's copy follows its template as long as nobody has touched it.</summary>
[Collection(HostCollection.Name)]
public sealed class CourseCopiesTests(HostFixture fixture)
{
    [Fact]
    public async Task Take_NewTemplate_IsOneItemWithPinnedSections()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");

        var copy = await portal.TakeCourseAsync(GivenCourse.Template());

        Assert.Equal((ContentChangeKind.Created, false), (copy.Result.Kind, copy.IsTouched));
        var item = await CopyAsync(portal);
        Assert.Equal("kurser/proeve", item.As<Sdk.Content.Parts.AutoroutePart>()!.Path);
        var pin = Assert.Single(item.As<CoursePart>()!.Pins);
        Assert.Equal("cti#faseplanen-kort", pin.Section.ToString());
    }

    [Fact]
    public async Task Take_Again_ChangesNothing()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        await portal.TakeCourseAsync(GivenCourse.Template(), "signed-in", "Trainer");

        var again = await portal.TakeCourseAsync(GivenCourse.Template(), "signed-in", "Trainer");

        Assert.Equal(ContentChangeKind.Unchanged, again.Result.Kind);
    }

    [Fact]
    public async Task Take_MovedTemplate_IsFollowedByAnUntouchedCopyAndKeptAsHistory()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        await portal.TakeCourseAsync(GivenCourse.Template(), material: "signed-in");

        var copy = await portal.TakeCourseAsync(GivenCourse.Template("Tre faser.", "Tre faser på hver tre måneder."));

        Assert.Equal((ContentChangeKind.Updated, false), (copy.Result.Kind, copy.IsTouched));
        var item = await CopyAsync(portal);
        Assert.Contains("på hver tre måneder", CourseItem.Read(item)!.Lesson("datoer")!.Text, StringComparison.Ordinal);
        Assert.Equal("signed-in", item.As<CoursePart>()!.Material);
        var history = await portal.RunAsync(services => services.GetRequiredService<IContentStore>().HistoryAsync(item.ContentItemId, CancellationToken.None));
        Assert.Equal(2, history.Count);
    }

    [Fact]
    public async Task Take_MovedTemplate_LeavesATouchedCopyAndSaysSo()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        await portal.TakeCourseAsync(GivenCourse.Template());
        await EditAsync(portal, publish: true);

        var copy = await portal.TakeCourseAsync(GivenCourse.Template("Tre faser.", "Fire faser."));

        Assert.True(copy.IsTouched);
        Assert.Equal("Vores eget kursus", CourseItem.Read(await CopyAsync(portal))!.Lead);
    }

    [Fact]
    public async Task Take_MovedTemplate_LeavesADraftAlone()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        await portal.TakeCourseAsync(GivenCourse.Template());
        await EditAsync(portal, publish: false);

        var copy = await portal.TakeCourseAsync(GivenCourse.Template("Tre faser.", "Fire faser."));

        Assert.True(copy.IsTouched);
        var draft = await portal.RunAsync(services => services.GetRequiredService<IContentStore>().GetAsync(CourseItem.IdOf("proeve"), ContentVersion.Draft, CancellationToken.None));
        Assert.Equal("Vores eget kursus", CourseItem.Read(draft!)!.Lead);
    }

    [Fact]
    public async Task Publish_AnotherItemBelowTheCourses_IsRefused()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");

        var result = await portal.RunAsync(async services =>
        {
            var store = services.GetRequiredService<IContentStore>();
            var page = store.New("Page");
            page.Apply(new Sdk.Content.Parts.TitlePart { Title = "Side" });
            page.Apply(new Sdk.Content.Parts.AutoroutePart { Path = "kurser/side" });
            return await store.PublishAsync(page, CancellationToken.None);
        });

        Assert.Equal("training.address", Assert.Single(result.Problems).Code);
    }

    private static Task<ContentItem> CopyAsync(TestPortal portal) => portal.RunAsync(async services =>
        (await services.GetRequiredService<IContentStore>().GetAsync(CourseItem.IdOf("proeve"), ContentVersion.Published, CancellationToken.None))!);

    private static Task<bool> EditAsync(TestPortal portal, bool publish) => portal.RunAsync(async services =>
    {
        var store = services.GetRequiredService<IContentStore>();
        var item = (await store.EditAsync(CourseItem.IdOf("proeve"), CancellationToken.None))!;
        item.Alter<CoursePart>(part => part.Lead = "Vores eget kursus");
        var result = publish ? await store.PublishAsync(item, CancellationToken.None) : await store.SaveDraftAsync(item, CancellationToken.None);
        await services.GetRequiredService<IDocumentSession>().SaveChangesAsync(CancellationToken.None);
        return result.Succeeded;
    });
}
