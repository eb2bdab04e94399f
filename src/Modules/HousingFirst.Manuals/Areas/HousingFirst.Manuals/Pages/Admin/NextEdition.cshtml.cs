using System.Collections.Immutable;
using HousingFirst.Manuals.Links;
using HousingFirst.Manuals.Overlays;
using HousingFirst.Manuals.Reading;
using HousingFirst.Manuals.Workshop;
using HousingFirst.Manuals.Writing;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Manuals.Areas.Pages.Admin;

/// <summary>The next edition before it is published: what comes, what becomes of each section, and which pages stand on it.</summary>
[RequirePermission(nameof(ManualsPermissions.ManageManuals))]
internal sealed class NextEditionModel(
    OwnManuals manuals, EditionDesk editions, OverlayDesk overlays, ChapterUses uses, IDocumentSession session, IPageFrame frame,
    IStringLocalizer<ManualDeskTexts> texts) : PageModel
{
    [BindProperty]
    public string? Note { get; set; }

    public WritersManual Manual { get; private set; } = null!; // set, as all below, before the view runs

    public NextEdition Next { get; private set; } = null!;

    /// <summary>Pages of other features that stand on a chapter that changes.</summary>
    public ImmutableArray<FrameLink> Touched { get; private set; } = [];

    /// <summary>Whether people have to confirm that they have read the manual.</summary>
    public bool IsConfirmed { get; private set; }

    /// <summary>Whether it would be another edition by now than the one that the person saw.</summary>
    public bool IsLate { get; private set; }

    public async Task<IActionResult> OnGetAsync(string manual, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        return await ShowAsync(manual, cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(string manual, string? seen, bool anew, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (await manuals.FindAsync(manual, cancellationToken) is not { } found)
        {
            return NotFound();
        }

        var note = PostedForm.Clean(Note);
        if (note.Length is 0 or > EditionDesk.MostNote || PersonalNumbers.StandIn(note))
        {
            ModelState.AddModelError(
                nameof(Note),
                note.Length == 0 ? texts["Problem.Note"]
                : note.Length > EditionDesk.MostNote ? texts["Problem.Shorter", EditionDesk.MostNote] : texts["Problem.PersonalNumber"]);
            return await ShowAsync(manual, cancellationToken);
        }

        try
        {
            if (await editions.PublishAsync(found, seen ?? "", note, anew, cancellationToken) is not null)
            {
                return Redirect(frame.Url("~" + ManualAddresses.DeskOf(manual)) + "?udfoert=udgivet");
            }
        }
        catch (Exception late) when (late is StaleDocumentException or UniqueIndexException)
        {
            // Somebody else published, or changed a version, in the same moment.
        }

        await session.CancelAsync();
        IsLate = true;
        return await ShowAsync(manual, cancellationToken);
    }

    /// <summary>The chapter that a problem is about.</summary>
    public string ChapterOf(ManualProblem problem) =>
        Manual.Pieces.OrderByDescending(id => id.Length).FirstOrDefault(id => problem.File.EndsWith($"-{id}.md", StringComparison.Ordinal))
        ?? problem.File;

    private async Task<IActionResult> ShowAsync(string manual, CancellationToken cancellationToken)
    {
        if (await manuals.FindAsync(manual, cancellationToken) is not { } found || found.Versions.IsEmpty)
        {
            return NotFound();
        }

        (Manual, Next) = (found, await editions.PlanAsync(found, without: null, cancellationToken));
        IsConfirmed = (await overlays.FindAsync(manual, cancellationToken))?.Reading is not null;
        var touched = ImmutableArray.CreateBuilder<FrameLink>();
        foreach (var chapter in Next.Changes?.Chapters ?? [])
        {
            touched.AddRange(await uses.ListAsync(manual, chapter.Id, cancellationToken));
        }

        Touched = [.. touched.DistinctBy(link => link.Url)];
        return Page();
    }
}
