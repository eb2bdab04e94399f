using HousingFirst.Guidance.Answers;
using HousingFirst.Guidance.Content;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Parts;
using HousingFirst.Sdk.Documents;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Guidance;

/// <summary>A portal's own answers, and changes to what it took in.</summary>
internal static class GivenGuidance
{
    /// <summary>Puts an answer of the portal's own before readers, and says what was wrong with it.</summary>
    public static Task<IReadOnlyList<string>> WriteAnswerAsync(
        this TestPortal portal, string id, string markdown, string audience = "everybody", string theme = "metoderne", string? path = null,
        string? read = null) => portal.RunAsync(async services =>
    {
        var store = services.GetRequiredService<IContentStore>();
        var item = store.New(GuidanceItem.AnswerType);
        item.Apply(new TitlePart { Title = "Vores eget spørgsmål " + id });
        item.Apply(new AudiencePart { Audience = audience });
        item.Apply(new MarkdownBodyPart { Markdown = markdown });
        item.Apply(new GuidancePart { GuidanceId = id, Theme = theme, Read = read is null ? [] : [read] });
        if (path is not null)
        {
            item.Apply(new AutoroutePart { Path = path });
        }

        var result = await store.PublishAsync(item, CancellationToken.None);
        if (result.Succeeded)
        {
            await services.GetRequiredService<IDocumentSession>().SaveChangesAsync(CancellationToken.None);
        }

        return (IReadOnlyList<string>)[.. result.Problems.Select(problem => problem.Code)];
    });

    /// <summary>Changes a published text.</summary>
    public static Task ChangeAsync(this TestPortal portal, string id, Action<ContentItem> change, GuidanceKind kind = GuidanceKind.Answer) => portal.RunAsync(async services =>
    {
        var store = services.GetRequiredService<IContentStore>();
        var item = (await store.EditAsync(GuidanceItem.IdOf(kind, id), CancellationToken.None))!;
        change(item);
        var result = await store.PublishAsync(item, CancellationToken.None);
        Assert.Empty(result.Problems);
        await services.GetRequiredService<IDocumentSession>().SaveChangesAsync(CancellationToken.None);
        return true;
    });
}
