using System.Globalization;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using HousingFirst.Search.Questions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Search.Areas.Pages;

/// <summary>What readers ask in vain, for those who can write what is missing.</summary>
[RequirePermission(nameof(SearchPermissions.ManageSearch))]
internal sealed class DeskModel(QuestionCounter counter, IPageFrame frame) : PageModel
{
    public AskedQuestionsResponse Asked { get; private set; } = null!; // set before the view runs

    /// <summary>Whether somebody asked just while a question was taken off the list.</summary>
    public bool IsStale { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken) => Asked = await counter.ListAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(string? question, CancellationToken cancellationToken)
    {
        try
        {
            await counter.RemoveAsync(question ?? "", cancellationToken);
            return Redirect(frame.Url("~" + SearchAddresses.Desk));
        }
        catch (StaleDocumentException)
        {
            IsStale = true;
            Asked = await counter.ListAsync(cancellationToken);
            return Page();
        }
    }

    /// <summary>The search for it, to see what readers see.</summary>
    public string UrlOf(AskedQuestionResponse question) => frame.Url("~" + SearchAddresses.Of(new SearchRequest(question.Text)));

    public static string Day(AskedQuestionResponse question) => question.LastOn.ToString("d. MMMM yyyy", CultureInfo.CurrentCulture);
}
