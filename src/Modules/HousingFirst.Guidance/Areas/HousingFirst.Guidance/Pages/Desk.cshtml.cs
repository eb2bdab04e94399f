using System.Globalization;
using HousingFirst.Guidance.Answers;
using HousingFirst.Guidance.Feedback;
using HousingFirst.Guidance.Shelves;
using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using HousingFirst.Sdk.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Guidance.Areas.Pages;

/// <summary>What those who look after the guidance see to.</summary>
[RequirePermission(nameof(GuidancePermissions.ManageGuidance))]
[PrivateAnswer]
internal sealed class DeskModel(
    GuidanceUpkeep upkeep, FeedbackStore store, IDocumentSession session, ICurrentPortal current, TimeProvider clock, IPageFrame frame,
    IStringLocalizer<FeedbackTexts> texts)
    : PageModel
{
    private const string SettledKey = "afsluttet";
    private const string PageKey = "side";

    public IReadOnlyList<ReaderFeedback> Feedback { get; private set; } = [];

    public bool ShowsSettled { get; private set; }

    public int OpenCount { get; private set; }

    public int SettledCount { get; private set; }

    public int PageNumber { get; private set; } = 1;

    public int Pages { get; private set; }

    /// <summary>Texts whose review is overdue, or of which a fact has run out.</summary>
    public IReadOnlyList<GuidanceText> Overdue { get; private set; } = [];

    /// <summary>Texts that the portal has changed and that ship in a newer edition.</summary>
    public IReadOnlyList<GuidanceText> Touched { get; private set; } = [];

    /// <summary>Whether a change came too late, because somebody else had changed it.</summary>
    public bool IsStale { get; private set; }

    public DateOnly Today => clock.Today(current.Portal);

    public TimeZoneInfo Zone => current.Portal.TimeZone;

    public string Kept => texts.Period(current.Portal.Settings<FeedbackSettings>(FeedbackSettings.Key).Retention);

    public Task OnGetAsync(
        [FromQuery(Name = SettledKey)] string? settled, [FromQuery(Name = PageKey)] int? page, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        return ShowAsync(settled is not null, page ?? 1, cancellationToken);
    }

    /// <summary>Sets what the button said: two who press the same one want the same.</summary>
    public Task<IActionResult> OnPostSettleAsync(string reference, bool settled, CancellationToken cancellationToken) => ChangeAsync(
        reference,
        feedback =>
        {
            feedback.IsSettled = settled;
            session.Store(feedback);
        },
        cancellationToken);

    public Task<IActionResult> OnPostDeleteAsync(string reference, CancellationToken cancellationToken) => ChangeAsync(reference, session.Delete, cancellationToken);

    public string Address(bool settled, int page) =>
        frame.Url("~" + GuidanceAddresses.Desk) + string.Create(CultureInfo.InvariantCulture, $"?{(settled ? SettledKey + "=1&" : "")}{PageKey}={page}");

    public string UrlOf(GuidanceKind kind, string id) => frame.Url("~" + GuidanceAddresses.Of(kind, id));

    private async Task<IActionResult> ChangeAsync(string reference, Action<ReaderFeedback> change, CancellationToken cancellationToken)
    {
        var shown = false;
        if (await store.FindAsync(reference, cancellationToken) is { } feedback)
        {
            shown = feedback.IsSettled;
            change(feedback);
            try
            {
                await session.SaveChangesAsync(cancellationToken);
                return Redirect(Address(shown, 1));
            }
            catch (StaleDocumentException)
            {
                // Somebody has seen to it meanwhile; the page is shown as it stands now.
            }
        }

        IsStale = true;
        await ShowAsync(shown, 1, cancellationToken);
        return Page();
    }

    private async Task ShowAsync(bool settled, int page, CancellationToken cancellationToken)
    {
        ShowsSettled = settled;
        OpenCount = await store.CountAsync(settled: false, cancellationToken);
        SettledCount = await store.CountAsync(settled: true, cancellationToken);
        Pages = ((settled ? SettledCount : OpenCount) + FeedbackStore.PageSize - 1) / FeedbackStore.PageSize;
        PageNumber = Math.Clamp(page, 1, Math.Max(1, Pages));
        Feedback = await store.ListAsync(settled, PageNumber, cancellationToken);
        Overdue = await upkeep.OverdueAsync(cancellationToken);
        Touched = await upkeep.TouchedAsync(cancellationToken);
    }
}
