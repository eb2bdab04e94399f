using System.Collections.Immutable;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Overlays;
using HousingFirst.Manuals.Shelves;
using HousingFirst.Manuals.Workshop;
using HousingFirst.Manuals.Writing;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Manuals.Areas.Pages.Admin;

/// <summary>A manual for those who write: its chapters in their order, the portal's own among them, and what is laid over the shared ones.</summary>
[RequirePermission(nameof(ManualsPermissions.ViewManualDrafts))]
internal sealed class ManualDeskModel(
    OwnManuals manuals, OverlayDesk overlays, ChapterDesk desk, IDocumentSession session, IPermissionChecker person, IPageFrame frame,
    IStringLocalizer<ManualDeskTexts> texts) : PageModel
{
    private const string MovedMeanwhile = "imens";

    [BindProperty]
    public string? NewTitle { get; set; }

    public WritersManual Manual { get; private set; } = null!; // set before the view runs

    /// <summary>The manual as readers have it; null while they have none.</summary>
    public ShelvedManual? Shelved { get; private set; }

    /// <summary>What was done just before, to be said on top.</summary>
    public string? WasDone { get; private set; }

    public bool MayWrite => person.Allows(ManualsPermissions.WriteManuals);

    public bool MaySeeReaders => person.Allows(ManualsPermissions.ViewManualReaders);

    public bool MayPublish => person.Allows(ManualsPermissions.ManageManuals);

    /// <summary>Chapters that wait for the next edition.</summary>
    public int Approved => Manual.Versions.Count(version => version.State == ChapterState.Approved);

    /// <summary>Whether what is said is that it could not be done.</summary>
    public bool WasLate { get; private set; }

    /// <summary>A draft that was put away just before, and can come back; null when none was.</summary>
    public (string Chapter, int Number)? PutAway { get; private set; }

    public async Task<IActionResult> OnGetAsync(string manual, string? udfoert, string? kapitel, int version, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (!await FindAsync(manual, cancellationToken))
        {
            return NotFound();
        }

        WasDone = udfoert is not null && texts["Done." + udfoert] is { ResourceNotFound: false } done ? done.Value : null;
        WasLate = udfoert is "forsent" or MovedMeanwhile;
        PutAway = MayWrite && udfoert == "discard" && kapitel is not null && version > 0 ? (kapitel, version) : null;
        return Page();
    }

    /// <summary>Brings a draft back that was put away.</summary>
    public async Task<IActionResult> OnPostRestoreAsync(string manual, string? chapter, int number, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (!MayWrite || chapter is null || !await FindAsync(manual, cancellationToken))
        {
            return NotFound();
        }

        try
        {
            if (await desk.RestoreAsync(Manual, chapter, number, cancellationToken) is not null)
            {
                return Redirect(frame.Url("~" + ManualAddresses.ChapterDesk(manual, chapter)) + "?udfoert=restore");
            }
        }
        catch (StaleDocumentException)
        {
            await session.CancelAsync();
        }

        return Done(manual, "forsent");
    }

    /// <summary>Begins a chapter.</summary>
    public async Task<IActionResult> OnPostAsync(string manual, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (!MayWrite || !await FindAsync(manual, cancellationToken))
        {
            return NotFound();
        }

        var title = PostedForm.Clean(NewTitle);
        if (ChapterFields.WhatIsWrongWithTitle(title) is { } wrong)
        {
            ModelState.AddModelError(nameof(NewTitle), texts[wrong, ChapterFields.MostTitle]);
            return Page();
        }

        try
        {
            var version = await desk.BeginChapterAsync(Manual, title, cancellationToken);
            return Redirect(frame.Url("~" + ManualAddresses.ChapterDesk(manual, version.ChapterId)));
        }
        catch (Exception late) when (late is StaleDocumentException or UniqueIndexException)
        {
            await session.CancelAsync();
            await FindAsync(manual, cancellationToken);
            ModelState.AddModelError(nameof(NewTitle), texts["Problem.Again"]);
            return Page();
        }
    }

    public async Task<IActionResult> OnPostMoveAsync(string manual, string? chapter, int places, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (!MayWrite || chapter is null || !await FindAsync(manual, cancellationToken) || !Manual.Order.Contains(chapter) || !Manual.IsOwn(chapter))
        {
            return NotFound();
        }

        try
        {
            await desk.MoveAsync(Manual, chapter, places, cancellationToken);
        }
        catch (StaleDocumentException)
        {
            // Somebody else has moved something: their order is shown, and the person moves again.
            await session.CancelAsync();
            return Done(manual, MovedMeanwhile);
        }

        return Done(manual, "flyttet");
    }

    /// <summary>Moves an own section among those behind the same neighbour; not past others than the person saw there.</summary>
    public async Task<IActionResult> OnPostMoveSectionAsync(
        string manual, string? section, string? seen, int places, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (!MayWrite || section is null || !await FindAsync(manual, cancellationToken) || Manual.PlaceOf(section) is null)
        {
            return NotFound();
        }

        if (Manual.Beside(section) is var beside && (beside.IsEmpty || seen != SeenOf(beside)))
        {
            return Done(manual, MovedMeanwhile);
        }

        try
        {
            return Done(manual, await desk.MoveSectionAsync(Manual, section, places, cancellationToken) ? "flyttetnu" : "flyttet");
        }
        catch (StaleDocumentException)
        {
            await session.CancelAsync();
            return Done(manual, MovedMeanwhile);
        }
    }

    /// <summary>The sections behind one neighbour as somebody saw them.</summary>
    public static string SeenOf(ImmutableArray<string> beside) => string.Join(' ', beside);

    public ImmutableArray<LaidEntry> LaidOver(string target) => [.. Shelved?.Laid.Where(laid => laid.Yours.Target == target) ?? []];

    /// <summary>Whether the portal has laid anything over the chapter, or put a section into it.</summary>
    public bool IsTouched(ManualChapter chapter) =>
        Manual.Sections.Any(place => place.ChapterId == chapter.Id)
        || Shelved?.Laid.Any(laid => Shelved.Edition.Find(laid.Yours.Target)?.Chapter.Id == chapter.Id) == true;

    private IActionResult Done(string manual, string what) =>
        Redirect($"{frame.Url("~" + ManualAddresses.DeskOf(manual))}?udfoert={what}");

    private async Task<bool> FindAsync(string manual, CancellationToken cancellationToken)
    {
        if (await manuals.FindAsync(manual, cancellationToken) is not { } found)
        {
            return false;
        }

        (Manual, Shelved) = (found, await overlays.FindAsync(manual, cancellationToken));
        return true;
    }
}
