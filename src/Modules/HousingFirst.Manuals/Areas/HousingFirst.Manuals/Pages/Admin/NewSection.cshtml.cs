using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Workshop;
using HousingFirst.Manuals.Writing;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Manuals.Areas.Pages.Admin;

/// <summary>Begins a section of the portal's own in a chapter that ships.</summary>
[RequirePermission(nameof(ManualsPermissions.WriteManuals))]
internal sealed class NewSectionModel(
    OwnManuals manuals, ChapterDesk desk, IDocumentSession session, IPageFrame frame, IStringLocalizer<ManualDeskTexts> texts) : PageModel
{
    [BindProperty]
    public string? NewTitle { get; set; }

    [BindProperty]
    public string? Place { get; set; }

    public WritersManual Manual { get; private set; } = null!; // set, as all below, before the view runs

    public ManualChapter Chapter { get; private set; } = null!;

    public IEnumerable<SelectListItem> Places => PlaceChoice.In(Chapter).Select(place => new SelectListItem(texts.Say(place), place.Value));

    public async Task<IActionResult> OnGetAsync(string manual, string chapter, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (!await FindAsync(manual, chapter, cancellationToken))
        {
            return NotFound();
        }

        Place = PlaceChoice.End(Chapter).Value;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string manual, string chapter, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (!await FindAsync(manual, chapter, cancellationToken))
        {
            return NotFound();
        }

        var title = PostedForm.Clean(NewTitle);
        if (ChapterFields.WhatIsWrongWithTitle(title) is { } wrong)
        {
            ModelState.AddModelError(nameof(NewTitle), texts[wrong, ChapterFields.MostTitle]);
        }

        var place = PlaceChoice.Read(Place, Manual.Shipped);
        if (place?.ChapterId != Chapter.Id)
        {
            ModelState.AddModelError(nameof(Place), texts["Problem.Choose"]);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        try
        {
            var version = await desk.BeginSectionAsync(Manual, title, place!, cancellationToken); // an error otherwise
            return Redirect(frame.Url("~" + ManualAddresses.ChapterDesk(manual, version.ChapterId)));
        }
        catch (Exception late) when (late is StaleDocumentException or UniqueIndexException)
        {
            await session.CancelAsync();
            ModelState.AddModelError(nameof(NewTitle), texts["Problem.Again"]);
            return Page();
        }
    }

    private async Task<bool> FindAsync(string manual, string chapter, CancellationToken cancellationToken)
    {
        if (await manuals.FindAsync(manual, cancellationToken) is not { } found || found.Shipped?.Chapter(chapter) is not { } text)
        {
            return false;
        }

        (Manual, Chapter) = (found, text);
        return true;
    }
}
