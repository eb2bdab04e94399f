using System.Globalization;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Recipes;
using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Admin.Pages;

/// <summary>
/// Which recipes made the portal, and what another one would do to it. The plan carries the file with it, so that what is applied is what
/// was shown and nothing has to be kept in between.
/// </summary>
[RequirePermission(nameof(AdminPermissions.ManageRecipes))]
internal sealed class RecipesModel(IPortalRecipes recipes, ICurrentPortal current, IPageFrame frame, IStringLocalizer<AdminTexts> texts) : PageModel
{
    private const string AppliedKey = "anvendt";
    private const int MostBytes = 1024 * 1024;
    private const int LongestName = 100;
    private const int MostChangesShown = 500;

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public IReadOnlyList<AppliedRecipe> Ledger { get; private set; } = [];

    public RecipeRunResult? Result { get; private set; }

    public string FileName { get; private set; } = "";

    /// <summary>The file as the form carries it.</summary>
    public string Carried { get; private set; } = "";

    public bool WasApplied { get; private set; }

    public IEnumerable<RecipeStepWrite> Changes => Changed.Take(MostChangesShown);

    /// <summary>How many changes are not shown.</summary>
    public int More => Math.Max(0, Changed.Count() - MostChangesShown);

    private IEnumerable<RecipeStepWrite> Changed => Result?.Writes.Where(write => write.Write.Change != RecipeChange.Unchanged) ?? [];

    public int Count(RecipeChange change) => Result?.Writes.Count(write => write.Write.Change == change) ?? 0;

    public string Local(DateTimeOffset instant) =>
        TimeZoneInfo.ConvertTime(instant, current.Portal.TimeZone).ToString("g", CultureInfo.CurrentCulture);

    public async Task OnGetAsync([FromQuery(Name = AppliedKey)] string? applied, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        WasApplied = applied is not null;
        Ledger = await recipes.ListAsync(cancellationToken);
    }

    public async Task OnPostPlanAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        Ledger = await recipes.ListAsync(cancellationToken);
        if (Upload is not { Length: > 0 })
        {
            ModelState.AddModelError(nameof(Upload), texts["Recipes.FileMissing"]);
        }
        else if (Upload.Length > MostBytes)
        {
            ModelState.AddModelError(nameof(Upload), texts["Recipes.FileTooLarge"]);
        }
        else
        {
            var bytes = new byte[Upload.Length];
            await using var stream = Upload.OpenReadStream();
            await stream.ReadExactlyAsync(bytes, cancellationToken);
            Carry(Upload.FileName, bytes);
            Result = await recipes.PlanAsync(FileName, bytes, cancellationToken);
        }
    }

    public async Task<IActionResult> OnPostApplyAsync(string? fileName, string? content, bool skipUnsupported, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        var bytes = new byte[MostBytes];
        if (!Convert.TryFromBase64String(content ?? "", bytes, out var length))
        {
            ModelState.AddModelError(nameof(Upload), texts["Recipes.FileMissing"]);
            Ledger = await recipes.ListAsync(cancellationToken);
            return Page();
        }

        Array.Resize(ref bytes, length);
        Carry(fileName ?? "", bytes);
        var result = await recipes.ApplyAsync(FileName, bytes, skipUnsupported, cancellationToken);
        if (result.Outcome == RecipeOutcome.Applied)
        {
            return Redirect($"{frame.Url("~" + AdminAddresses.Recipes)}?{AppliedKey}=1");
        }

        Result = result;
        Ledger = await recipes.ListAsync(cancellationToken);
        return Page();
    }

    private void Carry(string fileName, byte[] bytes)
    {
        // Some browsers send the path.
        var name = fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..];
        FileName = name.Length > LongestName ? name[..LongestName] : name;
        Carried = Convert.ToBase64String(bytes);
    }
}
