using System.Globalization;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Audit.Pages;

/// <summary>The trail, the newest first, narrowed by who, what, when and about what; and whether it is whole.</summary>
[RequirePermission("ViewAudit")]
internal sealed class TrailModel(
    IAuditReader reader, AuditChecks checks, AuditNames names, AuditTable table, IAccounts accounts, ICurrentPortal current, IPageFrame frame,
    IStringLocalizer<AuditTexts> texts) : PageModel
{
    private const int PageSize = 50;

    // What lies behind is found by narrowing: nobody turns two hundred pages, and each of them would be read through for the number of all.
    private const int MostCounted = 10_000;

    private readonly Dictionary<long, (string Actor, string Subject)> _names = [];

    public AuditQuery Query { get; private set; } = new();

    public IReadOnlyList<AuditLine> Lines { get; private set; } = [];

    public IReadOnlyList<(string Kind, string Name)> Kinds { get; private set; } = [];

    /// <summary>How many there are, in a sentence.</summary>
    public string Total { get; private set; } = "";

    public int Pages { get; private set; }

    /// <summary>The account that the list is narrowed to, by name.</summary>
    public string? AccountName { get; private set; }

    /// <summary>What reading the whole trail has shown, when that was asked for.</summary>
    public AuditReport? Report { get; private set; }

    /// <summary>What was typed to find a person. It stands in no address.</summary>
    [BindProperty]
    public string? Mail { get; set; }

    public string? MailError { get; private set; }

    public AuditTable Table => table;

    /// <summary>What follows from the findings: that somebody has changed something only where that has been seen.</summary>
    public string Advice => Report?.Findings.All(finding => finding.Kind is AuditFindingKind.KeyMissing or AuditFindingKind.HeadMissing) == true
        ? texts["Report.UnprovedText"]
        : texts["Report.BrokenText"];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        await ShowAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostVerifyAsync(CancellationToken cancellationToken)
    {
        // Others may be waiting for the same answer, so it does not end with this request.
        Report = await checks.RunAsync(current.Portal.Name, () => reader.VerifyAsync(CancellationToken.None));
        await ShowAsync(cancellationToken);
        return Page();
    }

    /// <summary>Finds the account of a mail address, and shows what it did under its id.</summary>
    public async Task<IActionResult> OnPostPersonAsync(CancellationToken cancellationToken)
    {
        Query = AuditQuery.Read(Request.Query);
        if (!string.IsNullOrWhiteSpace(Mail) && await accounts.FindByMailAsync(Mail, cancellationToken) is { } account)
        {
            return Redirect(Address(Query with { AccountId = account.Id, Actor = null, Page = 1 }));
        }

        MailError = texts["Person.NotFound"];
        ModelState.AddModelError(nameof(Mail), MailError);
        await ShowAsync(cancellationToken);
        return Page();
    }

    public string Address(AuditQuery query) => frame.Url("~" + AuditAddresses.Trail) + query.Written();

    /// <summary>Where a form is sent, so that the list is narrowed as before afterwards.</summary>
    public string Posting(string handler)
    {
        var address = Address(Query);
        return $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}handler={handler}";
    }

    public string ExportAddress => frame.Url("~" + AuditAddresses.Export) + (Query with { Page = 1 }).Written();

    public string Kind(AuditLine line) => names.Kind(line.Kind);

    public string Actor(AuditLine line) => _names[line.Number].Actor;

    public string Subject(AuditLine line) => _names[line.Number].Subject;

    /// <summary>A finding in a sentence.</summary>
    public string Say(AuditFinding finding)
    {
        var which = finding switch
        {
            { Number: null } => "",
            { Number: var first, Through: var last } when first == last => texts["Finding.One", first!],
            _ => texts["Finding.Several", finding.Number!, finding.Through!],
        };
        // Somebody may have written there what is no month.
        var month = finding.Month is { } found && DateOnly.TryParseExact(
                string.Create(CultureInfo.InvariantCulture, $"{found}01"), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? texts["Finding.Month", day.ToString("MMMM yyyy", null)].Value
            : "";
        return texts[$"Finding.{finding.Kind}", which, month];
    }

    private async Task ShowAsync(CancellationToken cancellationToken)
    {
        Query = AuditQuery.Read(Request.Query);
        var filter = Query.Filter(current.Portal.TimeZone);
        var count = await reader.CountAsync(filter, MostCounted + 1, cancellationToken);
        Total = count switch
        {
            1 => texts["Trail.CountOne"],
            > MostCounted => texts["Trail.CountMore", MostCounted],
            _ => texts["Trail.Count", count],
        };
        Pages = (Math.Min(count, MostCounted) + PageSize - 1) / PageSize;
        Query = Query with { Page = Math.Clamp(Query.Page, 1, Math.Max(1, Pages)) };
        Lines = await reader.ListAsync(filter, (Query.Page - 1) * PageSize, PageSize, cancellationToken);
        Kinds = names.Kinds();
        AccountName = Query.AccountId is { } id ? await names.AccountAsync(id, cancellationToken) ?? texts["Account.Gone"] : null;
        await names.PrepareAsync(Lines, cancellationToken);
        foreach (var line in Lines)
        {
            _names[line.Number] = (await names.ActorAsync(line, cancellationToken), await names.SubjectAsync(line, cancellationToken));
        }
    }
}
