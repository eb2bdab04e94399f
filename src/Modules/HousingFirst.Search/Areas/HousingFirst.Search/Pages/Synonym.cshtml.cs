using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using HousingFirst.Search.Synonyms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Search.Areas.Pages;

/// <summary>One group of the portal's own synonyms, new or to be changed.</summary>
[RequirePermission(nameof(SearchPermissions.ManageSearch))]
internal sealed class SynonymModel(SynonymDesk desk, IDocumentSession session, IPageFrame frame, IStringLocalizer<SynonymTexts> texts) : PageModel
{
    [BindProperty]
    public SynonymForm Form { get; set; } = new();

    public bool IsNew => string.IsNullOrEmpty(Form.Was);

    /// <summary>What somebody else made of the group meanwhile.</summary>
    public SynonymGroup? Theirs { get; private set; }

    /// <summary>Whether the group does not stand there any more.</summary>
    public bool WasDeleted { get; private set; }

    public async Task<IActionResult> OnGetAsync(
        string key, [FromQuery(Name = SearchAddresses.WordsKey)] string? words, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (key == SearchAddresses.New)
        {
            Form = new() { From = Plain(words) };
            return Page();
        }

        var lines = await desk.LinesAsync(cancellationToken);
        var at = lines.ToList().FindIndex(line => SynonymGroup.KeyOf(line) == key);
        if (at < 0 || SynonymGroup.Read(lines[at]) is not { } group)
        {
            return Back(SynonymsModel.Gone);
        }

        Form.Show(group);
        Form.Open(lines[at], at, lines.Count);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        var lines = await desk.LinesAsync(cancellationToken);
        var at = IsNew ? null : Find(lines);
        if (!IsNew && at is null)
        {
            TellOfAnother(lines);
            return Page();
        }

        var group = Form.Read();
        var others = lines.Where((_, index) => index != at).Select(SynonymGroup.Read).OfType<SynonymGroup>();
        foreach (var problem in SynonymRules.Check(group, others, desk.Shipped()))
        {
            Refuse(problem);
        }

        if (at is null && lines.Count >= SynonymRules.MostLines)
        {
            Refuse(new("", "Problem.Many", SynonymRules.MostLines));
        }

        return ModelState.ErrorCount == 0 && await SaveAsync(group.Line, at, cancellationToken)
            ? Back(at is null ? SynonymsModel.Added : SynonymsModel.Changed, group.Line)
            : Page();
    }

    // A question as it was asked may hold commas, and a sign for what was left out of it.
    private static string Plain(string? words) =>
        string.Join(' ', (words ?? "").Split([',', '…', SynonymGroup.RemarkSign, ' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private int? Find(IReadOnlyList<string> lines)
    {
        if (Form.At >= 0 && Form.At < lines.Count && lines[Form.At] == Form.Was)
        {
            return Form.At;
        }

        var moved = lines.ToList().IndexOf(Form.Was!); // only asked for a group that was opened
        return moved < 0 ? null : moved;
    }

    // Lines are changed in their place and added behind: unless there are fewer now, what stands there is what somebody made of it.
    // What was typed stays, and saving once more is a choice.
    private void TellOfAnother(IReadOnlyList<string> lines)
    {
        if (lines.Count >= Form.Of && Form.At >= 0 && Form.At < lines.Count
            && SynonymGroup.Read(Form.Was!) is { } was && SynonymGroup.Read(lines[Form.At]) is { } now && now.Shares(was))
        {
            Theirs = now;
            Form.Open(lines[Form.At], Form.At, lines.Count);
        }
        else
        {
            WasDeleted = true;
            Form.Open("", 0, 0);
        }
    }

    private async Task<bool> SaveAsync(string line, int? at, CancellationToken cancellationToken)
    {
        try
        {
            await desk.StoreAsync(line, at, cancellationToken);
            return true;
        }
        catch (StaleDocumentException)
        {
            await session.CancelAsync();
            ModelState.AddModelError("", texts["SaveAgain"]);
            return false;
        }
    }

    private void Refuse(SynonymProblem problem) =>
        ModelState.AddModelError(problem.Field.Length > 0 ? $"Form.{problem.Field}" : "", texts[problem.Text, problem.About ?? ""]);

    private RedirectResult Back(string done, string? line = null) => Redirect(
        $"{frame.Url("~" + SearchAddresses.Synonyms)}?{SynonymsModel.DoneKey}={done}"
        + (line is null ? "" : $"&{SynonymsModel.GroupKey}={SynonymGroup.KeyOf(line)}"));
}
