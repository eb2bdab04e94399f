using HousingFirst.Manuals.Readings;
using HousingFirst.Manuals.Shelves;
using HousingFirst.Manuals.Views;
using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Manuals.Areas.Pages;

/// <summary>Where somebody of whom it is asked says that they have read and understood a manual. For others it is not there.</summary>
[OpenToReaders]
[PrivateAnswer]
internal sealed class ReadingModel(
    IManuals manuals, ManualReadings readings, IDocumentSession session, ICurrentPortal current, IPageFrame frame, IStringLocalizer<ManualTexts> texts) : PageModel
{
    public ShelvedManual Manual { get; private set; } = null!; // set before the view runs

    /// <summary>When the person has said so, in words; null while they have not.</summary>
    public string? Answered { get; private set; }

    public async Task<IActionResult> OnGetAsync(string manual, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (await manuals.FindAsync(manual, cancellationToken) is not { } found || !readings.Concerns(found))
        {
            return NotFound();
        }

        Manual = found;
        Answered = await readings.AnsweredAsync(found, cancellationToken) is { } at
            ? texts.Date(DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(at, DateTimeKind.Utc), current.Portal.TimeZone)))
            : null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string manual, int round, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (await manuals.FindAsync(manual, cancellationToken) is not { } found || !readings.Concerns(found))
        {
            return NotFound();
        }

        // What was on the page counts: another round may have begun, of a text that the person has not seen.
        if (found.Reading?.Round == round)
        {
            try
            {
                await readings.AnswerAsync(found, cancellationToken);
            }
            catch (Exception twice) when (twice is StaleDocumentException or UniqueIndexException)
            {
                // The button was pressed twice: the first press counts.
                await session.CancelAsync();
            }
        }

        return Redirect(frame.Url("~" + ManualAddresses.Reading(manual)));
    }
}
