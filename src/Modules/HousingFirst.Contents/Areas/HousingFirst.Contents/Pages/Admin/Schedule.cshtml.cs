using HousingFirst.Contents.Desk;
using HousingFirst.Contents.Schedules;
using HousingFirst.Sdk.Content.Checks;
using HousingFirst.Sdk.Content.Editing;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Contents.Pages.Admin;

/// <summary>When an item comes before readers and when it is taken from them, by those who may publish it.</summary>
[RequirePermission(nameof(ContentPermissions.ListContent))]
internal sealed class ScheduleModel(
    ContentDesk desk, ContentSchedules schedules, ContentRights rights, ContentPeople people, ProblemTexts problems, IContentChecks checks, IContentEditing editing,
    IDocumentSession session, ICurrentPortal current, TimeProvider clock, IPageFrame frame, IStringLocalizer<DeskTexts> texts) : PageModel
{
    public ContentItem Latest { get; private set; } = null!; // set before the view runs

    [BindProperty]
    public ScheduleForm Form { get; set; } = new();

    /// <summary>What would keep the newest draft from being published.</summary>
    public IReadOnlyList<FoundInForm> Found { get; private set; } = [];

    public string Zone => current.Portal.TimeZone.Id;

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, cancellationToken))
        {
            return NotFound();
        }

        var schedule = await schedules.FindAsync(id, cancellationToken);
        Form = new()
        {
            Publish = LocalMoment.Written(schedule?.PublishUtc, current.Portal.TimeZone),
            Unpublish = LocalMoment.Written(schedule?.UnpublishUtc, current.Portal.TimeZone),
            Stamp = ContentSchedule.StampOf(schedule),
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (!await FindAsync(id, cancellationToken))
        {
            return NotFound();
        }

        var publish = Read(Form.Publish, $"{nameof(Form)}.{nameof(Form.Publish)}");
        var unpublish = Read(Form.Unpublish, $"{nameof(Form)}.{nameof(Form.Unpublish)}");
        if (ModelState.IsValid && publish is not null && publish == unpublish)
        {
            ModelState.AddModelError($"{nameof(Form)}.{nameof(Form.Unpublish)}", texts["Schedule.Same"]);
        }

        var schedule = await schedules.FindAsync(id, cancellationToken);
        if (ContentSchedule.StampOf(schedule) != (Form.Stamp ?? ""))
        {
            return await StaleAsync(schedule, cancellationToken);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        try
        {
            await schedules.SetAsync(id, publish, unpublish, rights.AccountId, cancellationToken);
        }
        catch (StaleDocumentException)
        {
            await session.CancelAsync();
            return await StaleAsync(await schedules.FindAsync(id, cancellationToken), cancellationToken);
        }

        var done = publish is null && unpublish is null ? "ikke-planlagt" : "planlagt";
        return Redirect($"{frame.Url("~" + ContentAddresses.One(id))}?udfoert={done}");
    }

    /// <summary>Says what somebody else, or time, has made of it meanwhile; what was typed stands in the form, and can be sent again.</summary>
    private async Task<IActionResult> StaleAsync(ContentSchedule? now, CancellationToken cancellationToken)
    {
        var times = now is null ? texts["Scheduled.None"].Value : ScheduleText.Of(now, texts, people.Time);
        ModelState.AddModelError("", texts["Schedule.Stale", await people.NameAsync(now?.SetBy, cancellationToken), times]);
        Form.Stamp = ContentSchedule.StampOf(now);
        return Page();
    }

    private async Task<bool> FindAsync(string id, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(id, null, cancellationToken) is not { } latest
            || !(await rights.ReachAsync(cancellationToken)).May(ContentAct.Publish, latest))
        {
            return false;
        }

        Latest = latest;
        var form = await editing.EditAsync(latest, cancellationToken);
        Found =
        [
            .. (await checks.RunAsync(latest, cancellationToken)).Where(finding => finding.IsSerious)
                .Select(finding => FoundInForm.Of(finding, form, problems) with { Input = null }),
        ];
        return true;
    }

    private DateTime? Read(string? written, string name)
    {
        if (!LocalMoment.TryRead(written, current.Portal.TimeZone, out var utc))
        {
            ModelState.AddModelError(name, texts["Schedule.Wrong"]);
        }
        else if (utc <= clock.GetUtcNow().UtcDateTime)
        {
            ModelState.AddModelError(name, texts["Schedule.Past"]);
        }

        return utc;
    }
}
