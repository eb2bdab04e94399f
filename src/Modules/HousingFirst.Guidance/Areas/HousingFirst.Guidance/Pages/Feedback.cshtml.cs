using System.Globalization;
using HousingFirst.Guidance.Answers;
using HousingFirst.Guidance.Feedback;
using HousingFirst.Guidance.Shelves;
using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Guidance.Areas.Pages;

/// <summary>Where a reader says whether a text helped. Beside the text, so that the text's own page holds no form and is kept for readers.</summary>
[OpenToReaders]
[PrivateAnswer]
[EnableRateLimiting(RateLimits.Secrets)]
[RequestSizeLimit(MostBytes)]
internal sealed class FeedbackModel(
    ReaderGuidance guidance, FeedbackReception reception, IFormSeal seal, ICurrentPortal current, IPageFrame frame, IStringLocalizer<FeedbackTexts> texts) : PageModel
{
    /// <summary>The key that says beforehand whether it helped.</summary>
    public const string HelpedKey = "hjalp";

    private const string SentKey = "sendt";

    // What is far too long is still read, so that it can be refused by name and shown again.
    private const int MostBytes = 1024 * 1024;

    /// <summary>What was typed.</summary>
    [BindProperty]
    public FeedbackForm Form { get; set; } = new();

    public GuidanceText Text { get; private set; } = null!; // set before the view runs

    /// <summary>Whether it has just been sent.</summary>
    public bool IsSent { get; private set; }

    /// <summary>How many minutes to wait before it is sent again, when too many came.</summary>
    public int? Wait { get; private set; }

    public string Kept => texts.Period(current.Portal.Settings<FeedbackSettings>(FeedbackSettings.Key).Retention);

    public string TextUrl => frame.Url("~" + GuidanceAddresses.Of(Text.Kind, Text.Id));

    public async Task<IActionResult> OnGetAsync(
        string kind, string id, [FromQuery(Name = HelpedKey)] string? helped, [FromQuery(Name = SentKey)] string? sent, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        Form = new FeedbackForm { Helped = helped is FeedbackRules.Yes or FeedbackRules.No ? helped : null, Seal = seal.New() };
        IsSent = sent is not null;
        return await FindAsync(kind, id, cancellationToken) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(string kind, string id, CancellationToken cancellationToken)
    {
        if (!await FindAsync(kind, id, cancellationToken))
        {
            return NotFound();
        }

        // The framework's own words for a missing field; ours follow. What was typed stands in the form itself.
        ModelState.Clear();
        switch (await reception.TakeAsync(Text, Form, cancellationToken))
        {
            case FeedbackOutcome.TooMany tooMany:
                Wait = Math.Max(1, (int)Math.Ceiling(tooMany.Wait.TotalMinutes));
                Response.StatusCode = StatusCodes.Status429TooManyRequests;
                Response.Headers.RetryAfter = ((int)Math.Ceiling(tooMany.Wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
                return Page();
            case FeedbackOutcome.Refused { Problem: var problem }:
                ModelState.AddModelError(problem.Field.Length == 0 ? "" : $"{nameof(Form)}.{problem.Field}", texts.Say(problem));

                // The trap is emptied and a worn seal renewed: a person who was taken for a program sends once more, and is let in.
                Form = Form with { Website = null, Seal = problem.Code == nameof(FormOddity.Expired) ? seal.New() : Form.Seal };
                return Page();
            default:
                return Redirect($"{frame.Url("~" + GuidanceAddresses.Feedback(Text.Kind, Text.Id))}?{SentKey}=1");
        }
    }

    private async Task<bool> FindAsync(string kind, string id, CancellationToken cancellationToken)
    {
        foreach (var known in Enum.GetValues<GuidanceKind>().Where(known => GuidanceAddresses.Word(known) == kind))
        {
            if (await guidance.FindAsync(known, id, cancellationToken) is { } text)
            {
                Text = text;
                return true;
            }
        }

        return false;
    }
}
