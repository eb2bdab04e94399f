using HousingFirst.Contents.Desk;
using HousingFirst.Contents.Schedules;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Contents.Pages.Admin;

/// <summary>
/// What comes before readers and is taken from them at a time, as far as the person may write it; what could not be published first.
/// </summary>
[RequirePermission(nameof(ContentPermissions.ListContent))]
internal sealed class ScheduledModel(ContentSchedules schedules, IContentStore store, ContentRights rights, ContentPeople people) : PageModel
{
    private const int MostShown = 200;

    public IReadOnlyList<(ContentSchedule Schedule, ContentItem Item, string By)> Items { get; private set; } = [];

    public string Time(DateTime? utc) => people.Time(utc);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var reach = await rights.ReachAsync(cancellationToken);
        var all = await schedules.ListAsync(MostShown, cancellationToken);
        var items = (await store.GetManyAsync([.. all.Select(schedule => schedule.ContentItemId)], ContentVersion.Latest, cancellationToken))
            .Where(item => reach.May(ContentAct.Edit, item))
            .ToDictionary(item => item.ContentItemId, StringComparer.Ordinal);
        List<(ContentSchedule, ContentItem, string)> shown = [];
        foreach (var schedule in all)
        {
            if (items.TryGetValue(schedule.ContentItemId, out var item))
            {
                shown.Add((schedule, item, await people.NameAsync(schedule.SetBy, cancellationToken)));
            }
        }

        Items = shown;
    }
}
