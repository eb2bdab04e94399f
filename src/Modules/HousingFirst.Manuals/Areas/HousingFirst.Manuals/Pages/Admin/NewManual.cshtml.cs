using HousingFirst.Manuals.Workshop;
using HousingFirst.Manuals.Writing;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Manuals.Areas.Pages.Admin;

/// <summary>Begins a manual of the portal's own.</summary>
[RequirePermission(nameof(ManualsPermissions.WriteManuals))]
internal sealed class NewManualModel(
    ChapterDesk desk, AudienceChoices audiences, IDocumentSession session, IPageFrame frame, IStringLocalizer<ManualDeskTexts> texts) : PageModel
{
    private const string Owner = "manualEditor";

    [BindProperty]
    public NewManualForm Form { get; set; } = new();

    public IEnumerable<SelectListItem> Methods => NewManualForm.Methods.Select(method => new SelectListItem(texts[$"Method.{method}"], method));

    /// <summary>Everybody, those who are signed in, or one of the portal's roles.</summary>
    public IReadOnlyList<SelectListItem> Audiences { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        Form.Audience = Audience.SignedIn.ToString();
        Audiences = await audiences.ListAsync(now: null, cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        Audiences = await audiences.ListAsync(now: null, cancellationToken);
        OwnManual wanted = new()
        {
            Title = PostedForm.Clean(Form.Title), Subtitle = PostedForm.Clean(Form.Subtitle), Lead = PostedForm.Clean(Form.Lead),
            Method = PostedForm.Clean(Form.Method), Owner = Owner,
        };
        ModelState.Need(nameof(Form.Title), wanted.Title, ChapterFields.MostTitle, texts);
        ModelState.Need(nameof(Form.Subtitle), wanted.Subtitle, ChapterFields.MostTitle, texts);
        ModelState.Need(nameof(Form.Lead), wanted.Lead, ChapterFields.MostLead, texts);
        if (!NewManualForm.Methods.Contains(wanted.Method))
        {
            ModelState.AddModelError("Form." + nameof(Form.Method), texts["Problem.Choose"]);
        }

        if (!Audiences.Any(audience => audience.Value == Form.Audience))
        {
            ModelState.AddModelError("Form." + nameof(Form.Audience), texts["Problem.Choose"]);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        try
        {
            var begun = await desk.BeginAsync(wanted, Audience.Parse(Form.Audience), cancellationToken);
            return Redirect(frame.Url("~" + ManualAddresses.DeskOf(begun.ManualId)));
        }
        catch (Exception late) when (late is StaleDocumentException or UniqueIndexException)
        {
            await session.CancelAsync();
            ModelState.AddModelError("", texts["Problem.Again"]);
            return Page();
        }
    }
}
