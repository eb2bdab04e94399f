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
    ChapterDesk desk, IRoles roles, IDocumentSession session, IPageFrame frame, IStringLocalizer<ManualDeskTexts> texts) : PageModel
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
        Audiences = await AudiencesAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        Audiences = await AudiencesAsync(cancellationToken);
        OwnManual wanted = new()
        {
            Title = PostedForm.Clean(Form.Title), Subtitle = PostedForm.Clean(Form.Subtitle), Lead = PostedForm.Clean(Form.Lead),
            Method = PostedForm.Clean(Form.Method), Owner = Owner,
        };
        Need(nameof(Form.Title), wanted.Title, ChapterFields.MostTitle);
        Need(nameof(Form.Subtitle), wanted.Subtitle, ChapterFields.MostTitle);
        Need(nameof(Form.Lead), wanted.Lead, ChapterFields.MostLead);
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

    private async Task<IReadOnlyList<SelectListItem>> AudiencesAsync(CancellationToken cancellationToken) =>
    [
        new(texts["Audience.Everybody"], Audience.Everybody.ToString()),
        new(texts["Audience.SignedIn"], Audience.SignedIn.ToString()),
        .. (await roles.ListAsync(cancellationToken))
            .Where(role => role.Name is not (WellKnownRoles.Anonymous or WellKnownRoles.Authenticated))

            // An audience is written with commas between its roles.
            .Where(role => !role.Name.Contains(',', StringComparison.Ordinal))
            .Select(role => new SelectListItem(texts["Audience.Role", role.Name], role.Name)),
    ];

    private void Need(string field, string text, int most)
    {
        if (text.Length == 0 || text.Length > most || PersonalNumbers.StandIn(text))
        {
            ModelState.AddModelError(
                "Form." + field,
                text.Length == 0 ? texts["Problem.Fill"] : text.Length > most ? texts["Problem.Shorter", most] : texts["Problem.PersonalNumber"]);
        }
    }
}
