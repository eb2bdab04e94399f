using HousingFirst.Guidance.Matching;
using HousingFirst.Guidance.Matching.Local;
using HousingFirst.Manuals;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Rendering;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Guidance.Areas.Pages.Admin;

/// <summary>What the portal itself says at one row or recommendation of the method match.</summary>
[RequirePermission(nameof(GuidancePermissions.ManageGuidance))]
internal sealed class MatchWordsModel(
    MatchDesk desk, IManualPages pages, IDocumentSession session, IPageFrame frame, IStringLocalizer<MatchDeskTexts> texts) : PageModel
{
    private const int Level = 2;

    [BindProperty]
    public MatchWordForm Form { get; set; } = new();

    public MatchEdition Edition => desk.Edition;

    public MatchPlace Place { get; private set; } = null!; // set, as all below, before the view runs

    /// <summary>The page, with the sources that it cites.</summary>
    public ManualPage Sheet { get; private set; } = null!;

    /// <summary>The words as they are stored, of whichever edition; null where there are none.</summary>
    public MatchWord? Stored { get; private set; }

    /// <summary>Whether somebody else has saved since the form was opened.</summary>
    public bool IsStale { get; private set; }

    /// <summary>Whether the words were to be removed, and not written anew, when that was found.</summary>
    public bool IsRemoving { get; private set; }

    /// <summary>The words as readers would see them; null where that was not asked for.</summary>
    public HtmlString? Preview { get; private set; }

    public string Title => Place.Row is { } row ? texts["Words.Row", row.Id] : texts["Words.Recommendation", Place.Recommendation.Name];

    /// <summary>Whether the stored words wait to be read again: a row of their id may be about something else now.</summary>
    public bool IsOfAnotherEdition => Stored is { } stored && Place.Row is not null && stored.Edition != Edition.Id;

    public HtmlString Shipped => Sheet.Text(Place.Recommendation.Text, Place.Recommendation.Title, Level);

    /// <summary>The rows that lead to the recommendation; what steps in for another leads there too.</summary>
    public string RowsOf() => string.Join(", ", Edition.Rules.Where(Leads).Select(rule => rule.Id));

    public async Task<IActionResult> OnGetAsync(string place, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (!await OpenAsync(place, cancellationToken))
        {
            return NotFound();
        }

        Form = MatchWordForm.Of(Stored);
        return Page();
    }

    public async Task<IActionResult> OnPostPreviewAsync(string place, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (!await OpenAsync(place, cancellationToken))
        {
            return NotFound();
        }

        Preview = Read() is { Length: > 0 } text ? Sheet.Text(text, Title, Level) : null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string place, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (!await OpenAsync(place, cancellationToken))
        {
            return NotFound();
        }

        // What was typed stays, and saving once more is a choice.
        var now = MatchWordForm.Of(Stored).Was;
        IsStale = (Form.Was ?? "") != now;
        Form.Was = now;
        var text = Read();
        return IsStale || text is null ? Page() : await SaveAsync(text, cancellationToken);
    }

    public async Task<IActionResult> OnPostRestoreAsync(string place, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (!await OpenAsync(place, cancellationToken))
        {
            return NotFound();
        }

        // Nothing keeps the words that go: those of somebody else are read first.
        var was = Form.Was ?? "";
        Form = MatchWordForm.Of(Stored);
        IsStale = IsRemoving = Stored is not null && Form.Was != was;
        return IsStale ? Page() : await SaveAsync("", cancellationToken);
    }

    private async Task<bool> OpenAsync(string key, CancellationToken cancellationToken)
    {
        if (MatchPlace.Of(Edition).FirstOrDefault(known => known.Key == key) is not { } place)
        {
            return false;
        }

        Place = place;
        Stored = (await desk.WordsAsync(cancellationToken)).Words.GetValueOrDefault(key);
        Sheet = await pages.BeginAsync("metodematch", EditionNumber.Of(Edition.Reviewed), cancellationToken);
        return true;
    }

    // Null when it cannot be said.
    private string? Read()
    {
        var text = Form.Clean();
        if (MatchWordRules.ProblemOf(text) is not { } problem)
        {
            return text;
        }

        ModelState.AddModelError($"{nameof(Form)}.{nameof(Form.Text)}", texts[problem, MatchWordRules.MostText, text.Length]);
        return null;
    }

    private async Task<IActionResult> SaveAsync(string text, CancellationToken cancellationToken)
    {
        try
        {
            await desk.SaveAsync(Place.Key, text.Length > 0 ? text : null, cancellationToken);
            var done = text.Length > 0 ? MatchDeskModel.Saved : MatchDeskModel.Restored;
            return Redirect($"{frame.Url("~" + GuidanceAddresses.MatchDesk)}?{MatchDeskModel.DoneKey}={done}");
        }
        catch (StaleDocumentException)
        {
            await session.CancelAsync();
            ModelState.AddModelError("", texts["Again"]);
            return Page();
        }
    }

    private bool Leads(MatchRule rule) =>
        rule.Recommend == Place.Key
        || (rule.MayFallBack && Edition.Fallbacks.Any(fallback => fallback.Of == rule.Recommend && fallback.Recommend == Place.Key));
}
