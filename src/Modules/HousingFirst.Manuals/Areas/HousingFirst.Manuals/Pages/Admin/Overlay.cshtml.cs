using System.Collections.Immutable;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Media;
using HousingFirst.Manuals.Overlays;
using HousingFirst.Manuals.Reading;
using HousingFirst.Manuals.Shelves;
using HousingFirst.Manuals.Writing;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using HousingFirst.Ui.Forms;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Manuals.Areas.Pages.Admin;

/// <summary>What the portal lays over a section, or puts into a local box; and where the shared text has moved, what to do about it.</summary>
[RequirePermission(nameof(ManualsPermissions.ManageManuals))]
internal sealed class OverlayModel(
    OverlayDesk desk, OverlayPreview preview, MediaPictureReader media, IDocumentSession session, IPageFrame frame,
    IStringLocalizer<ManualDeskTexts> texts) : PageModel
{
    private const string Keep = "keep";
    private const string Drop = "drop";

    private string _target = "";
    private ImmutableArray<OverlayEntry> _stored = [];

    [BindProperty]
    public OverlayForm Form { get; set; } = new();

    public ShelvedManual Manual { get; private set; } = null!; // set, as all below, before the view runs

    /// <summary>Where it stands; null when the edition no longer has it.</summary>
    public ManualPlace? Place { get; private set; }

    public FormBase Base { get; private set; } = null!;

    /// <summary>What somebody else has saved meanwhile; null when nobody has.</summary>
    public FormMerge? Merge { get; private set; }

    /// <summary>Whether a decision came too late, because the text or the portal's words have changed since.</summary>
    public bool HasMoved { get; private set; }

    /// <summary>The section as readers would see it; null when that was not asked for.</summary>
    public HtmlString? Preview { get; private set; }

    public HtmlString Shared { get; private set; } = HtmlString.Empty;

    public string? WasDone { get; private set; }

    public IEnumerable<DecisionView> Undecided =>
        Manual.Undecided.Where(laid => laid.Yours.Target == _target).Select(laid => new DecisionView(laid, Address));

    /// <summary>Whether it is a box for contacts.</summary>
    public bool IsBox => Place is { Section: { } section } && section.Id != _target;

    public string Title => Place?.Section is not { } section ? _target : IsBox ? section.Boxes.First(box => box.Id == _target).Title : section.Title;

    public bool ShowsReplace => !string.IsNullOrEmpty(Form.Replace) || Undecided.Any(view => view.Laid.Yours.Kind == OverlayKind.Replace);

    public string Address => frame.Url("~" + ManualAddresses.Overlay(Manual.Id, _target));

    public async Task<IActionResult> OnGetAsync(string manual, string target, string? udfoert, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (!await FindAsync(manual, target, cancellationToken))
        {
            return NotFound();
        }

        Form = OverlayForm.Of(Stored());
        WasDone = udfoert is not null && texts["Done." + udfoert] is { ResourceNotFound: false } done ? done.Value : null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string manual, string target, CancellationToken cancellationToken)
    {
        try
        {
            return await TakeAsync(manual, target, cancellationToken);
        }
        catch (StaleDocumentException)
        {
            // Somebody saved between our reading and our writing, perhaps elsewhere in the manual: read again, and show what they did.
            await session.CancelAsync();
            return await TakeAsync(manual, target, cancellationToken);
        }
    }

    public async Task<IActionResult> OnPostDecideAsync(
        string manual, string target, OverlayKind kind, string? seen, string? decision, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (!await FindAsync(manual, target, cancellationToken))
        {
            return NotFound();
        }

        // By what the person saw: there may be several of a kind.
        var laid = Manual.Undecided.FirstOrDefault(
            laid => laid.Yours.Target == target && laid.Yours.Kind == kind && DecisionView.SeenOf(laid) == seen);
        if (laid is null || decision is not (Keep or Drop) || (decision == Keep && laid.Now is null))
        {
            HasMoved = true;
            Form = OverlayForm.Of(Stored());
            return Page();
        }

        try
        {
            await (decision == Keep
                ? desk.KeepAsync(manual, laid, Place!.Section!.Hash, cancellationToken) // there: the entry was laid over it now
                : desk.TakeAwayAsync(manual, laid, cancellationToken));
        }
        catch (StaleDocumentException)
        {
            await session.CancelAsync();
            await FindAsync(manual, target, cancellationToken);
            HasMoved = true;
            Form = OverlayForm.Of(Stored());
            return Page();
        }

        return Redirect(Place is null ? frame.Url("~" + ManualAddresses.Decisions) + "?udfoert=afgjort" : Address + "?udfoert=afgjort");
    }

    /// <summary>What people call a field.</summary>
    private string LabelOf(string field) => texts[$"Kind.{field}"];

    private async Task<IActionResult> TakeAsync(string manual, string target, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (!await FindAsync(manual, target, cancellationToken) || Place?.Section is not { } section)
        {
            return NotFound();
        }

        var (merge, values) = Request.Form.Merge(Form.Fields(), Stored(), LabelOf);
        Merge = merge.IsClean ? null : merge;
        var fields = IsBox ? values.SetItem(OverlayFields.After, "").SetItem(OverlayFields.Replace, "") : values;
        var action = Request.Form[PostedForm.ActionKey].ToString();
        if (action == "copy" && fields[OverlayFields.Replace].Length == 0)
        {
            fields = fields.SetItem(OverlayFields.Replace, section.Text);
        }

        if (await CheckAsync(fields, cancellationToken) && Merge is null && action == "save")
        {
            await desk.LayAsync(manual, target, OverlayFields.Entries(target, section, fields, _stored), cancellationToken);
            return Redirect(Address + "?udfoert=lagt");
        }

        Form = OverlayForm.Of(fields);
        Preview = action == "preview"
            ? await preview.RenderAsync(Manual, Place, OverlayFields.Entries(target, section, fields, _stored), cancellationToken)
            : null;
        return Page();
    }

    private async Task<bool> CheckAsync(ImmutableDictionary<string, string> fields, CancellationToken cancellationToken)
    {
        foreach (var name in new[] { OverlayFields.After, OverlayFields.Replace })
        {
            var library = await media.ReadAsync(MediaNames.PicturesIn(fields[name]), cancellationToken);
            foreach (var problem in OverlayTextCheck.Find(fields[name], LeadsSomewhere, library))
            {
                ModelState.AddModelError("Form." + name, texts.Say(problem));
            }

            if (fields[name].Length > OverlayForm.MostText)
            {
                ModelState.AddModelError("Form." + name, texts["Problem.TooLong", OverlayForm.MostText]);
            }
        }

        var contacts = OverlayFields.Read(fields[OverlayFields.Contacts]);
        for (var i = 0; i < contacts.Length; i++)
        {
            foreach (var (field, key) in ContactCheck.Find(contacts[i]))
            {
                ModelState.AddModelError($"Form.Contacts[{i}].{field}", texts[key]);
            }
        }

        if (fields.Values.Any(PersonalNumberCheck.Finds))
        {
            ModelState.AddModelError("", texts["Problem.PersonalNumber"]);
        }

        return ModelState.IsValid;
    }

    // A manual that the portal does not show is none of ours to judge.
    private bool LeadsSomewhere(ManualLink link) =>
        link.Id is null || (link.ManualId ?? Manual.Id) != Manual.Id || Manual.Edition.Find(link.Id) is not null;

    private async Task<bool> FindAsync(string manual, string target, CancellationToken cancellationToken)
    {
        // An own chapter is written where it stands; nothing is laid over it.
        if (await desk.FindAsync(manual, cancellationToken) is not { } found || found.Edition.Find(target)?.Chapter.IsOwn == true)
        {
            return false;
        }

        // A box that an edition keeps, and no longer leaves to the portal, takes no words; those that are laid there wait for a decision.
        Place = found.Edition.Find(target) is { Section: { } at } place && OverlayRules.Takes(at, target) ? place : null;
        (Manual, _target) = (found, target);
        _stored = [.. found.Laid.Where(laid => laid.Yours.Target == target).Select(laid => laid.Yours)];
        Base = PostedForm.BaseOf(Stored());
        if (Place is null)
        {
            return !_stored.IsEmpty;
        }

        Shared = await preview.RenderAsync(found, Place, [], HttpContext.RequestAborted);
        return true;
    }

    private ImmutableSortedDictionary<string, string> Stored() => OverlayFields.Of(_stored);
}
