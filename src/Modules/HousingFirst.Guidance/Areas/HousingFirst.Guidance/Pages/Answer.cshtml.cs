using HousingFirst.Guidance.Answers;
using HousingFirst.Guidance.Rendering;
using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Guidance.Areas.Pages;

/// <summary>A question and its answer.</summary>
[OpenToReaders]
[CacheForReaders]
internal sealed class AnswerModel(GuidanceArticles articles) : PageModel
{
    public GuidanceArticle Article { get; private set; } = null!; // set before the view runs

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        if (await articles.ReadAsync(GuidanceKind.Answer, id, cancellationToken) is not { } article)
        {
            return NotFound();
        }

        Article = article;
        return Page();
    }
}
