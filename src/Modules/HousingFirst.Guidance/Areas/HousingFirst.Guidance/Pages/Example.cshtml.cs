using HousingFirst.Guidance.Answers;
using HousingFirst.Guidance.Rendering;
using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Guidance.Areas.Pages;

/// <summary>How one place does it.</summary>
[OpenToReaders]
[CacheForReaders]
internal sealed class ExampleModel(GuidanceArticles articles) : PageModel
{
    public GuidanceArticle Article { get; private set; } = null!; // set before the view runs

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        if (await articles.ReadAsync(GuidanceKind.Example, id, cancellationToken) is not { } article)
        {
            return NotFound();
        }

        Article = article;
        return Page();
    }
}
