using HousingFirst.Guidance.Matching;
using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Guidance.Areas.Pages;

/// <summary>What the answers point to, as a page and as a note for the meeting. Nothing is stored, so a forged sending could change nothing.</summary>
[OpenToReaders]
[PrivateAnswer(MayStandInHistory = true)]
[IgnoreAntiforgeryToken]
[RequestSizeLimit(MostBytes)]
internal sealed class MatchResultModel(MatchEditions editions, MatchReader reader, IPageFrame frame, IStringLocalizer<MatchTexts> texts) : PageModel
{
    // What is far too long is still read, so that it can be refused by name and shown again.
    private const int MostBytes = 1024 * 1024;

    /// <summary>The form, where it is to be shown again.</summary>
    public MatchSheet? Sheet { get; private set; }

    public MatchReading? Reading { get; private set; }

    public IActionResult OnGet() => Redirect(frame.Url("~" + GuidanceAddresses.MethodMatch));

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var form = await Request.ReadFormAsync(cancellationToken);
        var answers = MatchFormReader.Read(editions.Current, form);
        var wish = form[MatchSheet.WishField].ToString().Trim();
        var error = ErrorOf(wish);
        if (error is not null || form.ContainsKey(MatchSheet.ChangeField))
        {
            Sheet = new(editions.Current, answers, wish, error);
            if (error is not null)
            {
                ModelState.AddModelError(editions.Current.Steps[^1].Id, error);
            }
        }
        else
        {
            Reading = await reader.ReadAsync(MatchJudge.Judge(editions.Current, answers), wish, cancellationToken);
        }

        return Page();
    }

    private string? ErrorOf(string wish) => wish switch
    {
        _ when wish.Length > MatchSheet.LongestWish => texts["Wish.TooLong", MatchSheet.LongestWish, wish.Length].Value,
        _ when PersonalNumbers.StandIn(wish) => texts["Wish.PersonalNumber"].Value,
        _ => null,
    };
}
