using System.Collections.Immutable;
using HousingFirst.Manuals.Workshop;
using HousingFirst.Manuals.Writing;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using HousingFirst.Ui.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Manuals.Areas.Pages.Admin;

/// <summary>What a manual of the portal's own is called, who answers for it and who may read it. Readers meet it at once.</summary>
[RequirePermission(nameof(ManualsPermissions.ManageManuals))]
internal sealed class DetailsModel(
    OwnManuals manuals, ChapterDesk desk, AudienceChoices choices, IDocumentSession session, IPageFrame frame,
    IRoleNames names, IStringLocalizer<ManualDeskTexts> texts) : PageModel
{
    [BindProperty]
    public ManualForm Form { get; set; } = new();

    public WritersManual Manual { get; private set; } = null!; // set, as all below, before the view runs

    public FormBase Base { get; private set; } = null!;

    public FormMerge? Merge { get; private set; }

    public IReadOnlyList<SelectListItem> Audiences { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Owners { get; private set; } = [];

    public bool WasSaved { get; private set; }

    public string Address => frame.Url("~" + ManualAddresses.Details(Manual.Id));

    public async Task<IActionResult> OnGetAsync(string manual, string? udfoert, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (!await FindAsync(manual, cancellationToken))
        {
            return NotFound();
        }

        Form = ManualForm.Of(ManualFields.Of(Manual));
        WasSaved = udfoert is not null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string manual, CancellationToken cancellationToken)
    {
        try
        {
            return await TakeAsync(manual, cancellationToken);
        }
        catch (StaleDocumentException)
        {
            // Somebody saved between our reading and our writing: read again, and show what they did.
            await session.CancelAsync();
            return await TakeAsync(manual, cancellationToken);
        }
    }

    /// <summary>What people call a field.</summary>
    private string LabelOf(string field) => texts[$"Details.{field}"];

    private async Task<IActionResult> TakeAsync(string manual, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (!await FindAsync(manual, cancellationToken))
        {
            return NotFound();
        }

        var (merge, fields) = Request.Form.Merge(Form.Fields(), ManualFields.Of(Manual), LabelOf);
        Merge = merge.IsClean ? null : merge;
        if (Check(fields) && Merge is null)
        {
            await desk.DescribeAsync(Manual, fields, cancellationToken);
            return Redirect(Address + "?udfoert=gemt");
        }

        Form = ManualForm.Of(fields);
        return Page();
    }

    private bool Check(ImmutableDictionary<string, string> fields)
    {
        ModelState.Need(nameof(Form.Title), fields[nameof(Form.Title)], ChapterFields.MostTitle, texts);
        ModelState.Need(nameof(Form.Subtitle), fields[nameof(Form.Subtitle)], ChapterFields.MostTitle, texts);
        ModelState.Need(nameof(Form.Lead), fields[nameof(Form.Lead)], ChapterFields.MostLead, texts);
        Choose(nameof(Form.Owner), Owners);
        Choose(nameof(Form.Audience), Audiences);
        return ModelState.IsValid;

        void Choose(string field, IReadOnlyList<SelectListItem> among)
        {
            if (!among.Any(choice => choice.Value == fields[field]))
            {
                ModelState.AddModelError("Form." + field, texts["Problem.Choose"]);
            }
        }
    }

    private async Task<bool> FindAsync(string manual, CancellationToken cancellationToken)
    {
        if (await manuals.FindAsync(manual, cancellationToken) is not { Own.Extends: false } found)
        {
            return false;
        }

        Manual = found;
        var stored = ManualFields.Of(found);
        Base = PostedForm.BaseOf(stored);
        Audiences = await choices.ListAsync(stored[nameof(Form.Audience)], cancellationToken);
        Owners =
        [
            .. (await choices.RolesAsync(cancellationToken)).Prepend(found.Own.Owner).Distinct(StringComparer.Ordinal)
                .Select(role => new SelectListItem(names.Of(role), role)),
        ];
        return true;
    }
}
