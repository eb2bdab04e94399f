using HousingFirst.Contents.Desk;
using HousingFirst.Contents.Schedules;
using HousingFirst.Contents.Unsaved;
using HousingFirst.Sdk.Content.Checks;
using HousingFirst.Sdk.Content.Editing;
using HousingFirst.Sdk.Content.Routing;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using HousingFirst.Ui.Forms;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using ContentResult = HousingFirst.Sdk.Content.ContentResult;

namespace HousingFirst.Contents.Pages.Admin;

/// <summary>
/// The form of an item: one form, whose buttons say what is to become of it. What cannot be stored stands in it again as it was typed.
/// What the person may not write is not there.
/// </summary>
[RequirePermission(nameof(ContentPermissions.ListContent))]
[RequestFormLimits(ValueCountLimit = 20_000)]
internal sealed class EditModel(
    ContentDesk desk, UnsavedForms unsaved, ContentSchedules schedules, ContentRights rights, ContentPeople people, ProblemTexts problems,
    IContentEditing editing, IContentChecks checks, IContentRoutes routes, IDocumentSession session, IPageFrame frame,
    IStringLocalizer<DeskTexts> texts) : PageModel
{
    /// <summary>The item's newest version as it is stored.</summary>
    public ContentItem Latest { get; private set; } = null!; // set before the view runs

    public ContentItemEdit Form { get; private set; } = null!; // set before the view runs

    public FormBase Base { get; private set; } = null!; // set before the view runs

    public ContentState State { get; private set; }

    /// <summary>What is to be done with it at a time, or null.</summary>
    public ContentSchedule? Schedule { get; private set; }

    /// <summary>Who else has saved since the form was opened, and what; null when nobody did.</summary>
    public FormMerge? Merge { get; private set; }

    /// <summary>What the checks found and the form does not say already.</summary>
    public IReadOnlyList<FoundInForm> Found { get; private set; } = [];

    /// <summary>Whether the item is shown beside the form as readers would see it.</summary>
    public bool IsPreview { get; private set; }

    public bool IsNew { get; private set; }

    public string SavedBy { get; private set; } = "";

    public string SavedAt => people.Time(Latest.ModifiedUtc);

    public string Time(DateTime? utc) => people.Time(utc);

    /// <summary>Where readers find it; null while they do not.</summary>
    public string? ReadersUrl { get; private set; }

    /// <summary>What was done just before, to be said on top.</summary>
    public string? Done { get; private set; }

    /// <summary>When the person typed something into the form that was not saved and does not stand in it; null when there is nothing.</summary>
    public string? UnsavedFrom { get; private set; }

    /// <summary>Whether the form holds what the person typed before and did not save.</summary>
    public bool IsFetched { get; private set; }

    public bool MayPublish { get; private set; }

    public bool MayDelete { get; private set; }

    public string Title => Form.Item.DisplayText is { Length: > 0 } title ? title : texts["Edit.Untitled", Form.TypeName];

    public IReadOnlyList<string> Names => [.. Form.Inputs().Select(at => at.Input.Name)];

    public string Address => frame.Url("~" + ContentAddresses.One(Latest.ContentItemId)) + TypeOfNew("?");

    /// <summary>Where the script keeps what is typed, and where it is thrown away.</summary>
    public string UnsavedAddress => frame.Url("~" + ContentAddresses.Unsaved(Latest.ContentItemId)) + TypeOfNew("?");

    /// <summary>The form with what was not saved.</summary>
    public string FetchAddress => frame.Url("~" + ContentAddresses.One(Latest.ContentItemId)) + "?hent=1" + TypeOfNew("&");

    public async Task<IActionResult> OnGetAsync(string id, string? type, string? udfoert, string? hent, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (await desk.FindAsync(id, type, cancellationToken) is not { } latest)
        {
            return NotFound();
        }

        var kept = await unsaved.FindAsync(id, cancellationToken);
        if (hent is not null && kept is not null)
        {
            IsFetched = true;
            return await FillAsync(latest, kept.Form, kept.Base, "", cancellationToken);
        }

        await ShowAsync(latest, cancellationToken);
        Form = await editing.EditAsync(latest, cancellationToken);
        UnsavedFrom = kept is not null && FormMerge.Differs(kept.Form, Form.ToForm()) ? people.Time(kept.KeptUtc) : null;
        Base = BaseOf(Form);
        Done = udfoert is not null && texts["Done." + udfoert] is { ResourceNotFound: false } done ? done.Value : null;
        return await PageAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(string id, string? type, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        try
        {
            return await TakeAsync(id, type, cancellationToken);
        }
        catch (StaleDocumentException)
        {
            // Somebody saved between our reading and our writing: read again, and show what they did.
            await session.CancelAsync();
            ModelState.Clear();
            return await TakeAsync(id, type, cancellationToken);
        }
    }

    public Task<IActionResult> OnPostUnpublishAsync(string id, CancellationToken cancellationToken) =>
        ActAsync(id, ContentAct.Publish, latest => desk.UnpublishAsync(latest.ContentItemId, cancellationToken), "taget-tilbage", cancellationToken);

    public async Task<IActionResult> OnPostCopyAsync(string id, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(id, null, cancellationToken) is not { } latest)
        {
            return NotFound();
        }

        var copy = await desk.CopyAsync(latest, texts["Copy.Title", latest.DisplayText ?? ""], cancellationToken);
        return copy.Succeeded
            ? Redirect(frame.Url("~" + ContentAddresses.One(copy.Item.ContentItemId)) + "?udfoert=kopieret")
            : await RefuseAsync(id, copy, cancellationToken);
    }

    public async Task<IActionResult> OnPostDeleteAsync(string id, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(id, null, cancellationToken) is not { } latest
            || !(await rights.ReachAsync(cancellationToken)).May(ContentAct.Delete, latest))
        {
            return NotFound();
        }

        await desk.RemoveAsync(latest, cancellationToken);
        return Redirect($"{frame.Url("~" + ContentAddresses.List)}?slettet={Uri.EscapeDataString(id)}");
    }

    private async Task<IActionResult> TakeAsync(string id, string? type, CancellationToken cancellationToken)
    {
        var posted = Request.Form;
        return await desk.FindAsync(id, type, cancellationToken) is { } latest
            ? await FillAsync(latest, PostedForm.Read(posted), PostedForm.Base(posted), PostedForm.Action(posted), cancellationToken)
            : NotFound();
    }

    private async Task<IActionResult> FillAsync(
        ContentItem latest, EditForm form, string formBase, string action, CancellationToken cancellationToken)
    {
        await ShowAsync(latest, cancellationToken);
        var saved = await editing.EditAsync(latest, cancellationToken);
        FormMerge.Choose(form, saved.ToForm());
        if (ListAction.IsOne(action))
        {
            ListAction.Apply(form, action, ContentIds.New);
        }

        Base = FormBase.Read(formBase);
        if (Base.Save != BaseOf(saved).Save)
        {
            var merge = FormMerge.Into(form, Base, SavedFields.Of(saved));
            Merge = merge.IsClean ? null : merge;
            Base = BaseOf(saved);
        }

        var publish = action == "publish" && MayPublish;
        Form = await desk.UpdateAsync(latest, form, publish, cancellationToken);
        IsPreview = action == "preview";
        foreach (var (_, input) in Form.Inputs())
        {
            foreach (var problem in input.Problems)
            {
                ModelState.AddModelError(input.Name, problem);
            }
        }

        return Merge is null && Form.IsValid && (publish || action == "save")
            ? await SaveAsync(publish, cancellationToken)
            : await PageAsync(cancellationToken);
    }

    private async Task<IActionResult> SaveAsync(bool publish, CancellationToken cancellationToken)
    {
        var result = await desk.SaveAsync(Form.Item, publish, cancellationToken);
        if (result.Succeeded)
        {
            return Redirect(frame.Url("~" + ContentAddresses.One(Form.Item.ContentItemId)) + (publish ? "?udfoert=udgivet" : "?udfoert=gemt"));
        }

        Tell(result);
        return await PageAsync(cancellationToken);
    }

    private async Task<IActionResult> PageAsync(CancellationToken cancellationToken)
    {
        if (!IsNew || IsFetched || HttpMethods.IsPost(Request.Method))
        {
            var told = ModelState.SelectMany(field => field.Value!.Errors).Select(error => error.ErrorMessage).ToHashSet(StringComparer.Ordinal);
            Found =
            [
                .. (await checks.RunAsync(Form.Item, cancellationToken))
                    .Select(finding => FoundInForm.Of(finding, Form, problems))
                    .Where(found => !told.Contains(found.Text)),
            ];
        }

        return Page();
    }

    private async Task<IActionResult> ActAsync(
        string id, ContentAct act, Func<ContentItem, Task> work, string done, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(id, null, cancellationToken) is not { } latest
            || !(await rights.ReachAsync(cancellationToken)).May(act, latest))
        {
            return NotFound();
        }

        await work(latest);
        return Redirect($"{frame.Url("~" + ContentAddresses.One(id))}?udfoert={done}");
    }

    private async Task<IActionResult> RefuseAsync(string id, ContentResult result, CancellationToken cancellationToken)
    {
        await OnGetAsync(id, null, null, hent: null, cancellationToken);
        Tell(result);
        return Page();
    }

    private void Tell(ContentResult result)
    {
        foreach (var problem in result.Problems)
        {
            var input = FoundInForm.InputAt(Form, problem.Path).Input;
            input?.Refuse(problems.Say(problem));
            ModelState.AddModelError(input?.Name ?? "", problems.Say(problem));
        }
    }

    private async Task ShowAsync(ContentItem latest, CancellationToken cancellationToken)
    {
        Latest = latest;
        IsNew = session.IdOf(latest) is null;
        var reach = await rights.ReachAsync(cancellationToken);
        (MayPublish, MayDelete) = (reach.May(ContentAct.Publish, latest), reach.May(ContentAct.Delete, latest));
        State = await desk.StateAsync(latest, cancellationToken);
        Schedule = await schedules.FindAsync(latest.ContentItemId, cancellationToken);
        SavedBy = await people.NameAsync(latest.Author, cancellationToken);
        ReadersUrl = State == ContentState.Draft || await routes.UrlAsync(latest.ContentItemId, cancellationToken) is not { } url ? null : frame.Url(url);
    }

    private FormBase BaseOf(ContentItemEdit saved) => FormBase.Of(ContentSave.NameOf(IsNew ? null : Latest), saved.ToForm());

    private string TypeOfNew(string before) => IsNew ? $"{before}type={Uri.EscapeDataString(Latest.ContentType)}" : "";
}
