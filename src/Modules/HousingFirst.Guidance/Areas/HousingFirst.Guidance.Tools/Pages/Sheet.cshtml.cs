using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Guidance.Tools.Pages;

/// <summary>A tool's sheet. There is no form: what is written stays in the browser, and nothing could send it.</summary>
[OpenToReaders]
[CacheForReaders]
internal sealed class SheetModel(ShippedTools tools) : PageModel
{
    public Tool Tool { get; private set; } = null!; // set before the view runs

    public IActionResult OnGet(string id)
    {
        if (tools.Find(id) is not { } tool)
        {
            return NotFound();
        }

        Tool = tool;
        return Page();
    }
}
