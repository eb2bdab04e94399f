using System.Collections.Immutable;
using HousingFirst.Accounts.Workplace;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Security.Workplace;
using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Accounts.Pages.Admin;

/// <summary>How the portal's people sign in with the account of their workplace.</summary>
[RequirePermission(nameof(AccountPermissions.ManageWorkplaceSignIn))]
[HoldsSecrets]
internal sealed class WorkplaceModel(
    IWorkplaceSetup setup, IRoles roles, IRoleNames names, ICurrentPortal current, IPageFrame frame, IStringLocalizer<WorkplaceTexts> texts) : PageModel
{
    private const string SavedKey = "gemt";

    [BindProperty]
    public WorkplaceForm Form { get; set; } = new();

    public Uri? ReturnAddress => setup.ReturnAddress;

    public bool HasSecret => Present.SealedSecret.Length > 0;

    public bool IsSaved { get; private set; }

    /// <summary>What trying the provider has found; null where it was not tried.</summary>
    public ImmutableArray<WorkplaceFinding>? Tried { get; private set; }

    public ImmutableArray<SelectListItem> NewRoles { get; private set; } = [];

    private WorkplaceSettings Present => current.Portal.Settings<WorkplaceSettings>(WorkplaceSettings.Key);

    public async Task OnGetAsync([FromQuery(Name = SavedKey)] bool saved, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        IsSaved = saved;
        var known = await KnownAsync(cancellationToken);
        Form = WorkplaceForm.Of(Present, role => names.Write(role, known));
        await ShowAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (Form.UnreadableRole() is { } line)
        {
            ModelState.AddModelError(FieldOf(nameof(Form.Roles)), texts["RoleUnreadable", line]);
        }
        else
        {
            var known = await KnownAsync(cancellationToken);
            foreach (var finding in await setup.SaveAsync(Form.ToSettings(role => names.Read(role, known)), Form.NewSecret, cancellationToken))
            {
                ModelState.AddModelError(FieldOf(finding), Say(finding));
            }
        }

        if (ModelState.IsValid)
        {
            return Redirect(frame.Url($"~{AccountAddresses.Workplace}?{SavedKey}=true"));
        }

        await ShowAsync(cancellationToken);
        return Page();
    }

    /// <summary>Asks the provider that is typed, and keeps all that is typed.</summary>
    public async Task<IActionResult> OnPostTryAsync(CancellationToken cancellationToken)
    {
        Tried = await setup.TryAsync(Form.Authority?.Trim() ?? "", cancellationToken);
        await ShowAsync(cancellationToken);
        return Page();
    }

    public string Say(WorkplaceFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return texts[$"Problem.{finding.Problem}", finding.Problem == WorkplaceProblem.TooLong ? texts[finding.Detail].Value : finding.Detail];
    }

    private static string FieldOf(string name) => $"{nameof(Form)}.{name}";

    private static string FieldOf(WorkplaceFinding finding) => FieldOf(finding.Problem switch
    {
        WorkplaceProblem.ClientMissing => nameof(Form.ClientId),
        WorkplaceProblem.NameMissing => nameof(Form.Name),
        WorkplaceProblem.TooLong => finding.Detail,
        WorkplaceProblem.DomainInvalid => nameof(Form.MailDomains),
        WorkplaceProblem.RoleUnknown or WorkplaceProblem.RoleBeyond => nameof(Form.Roles),
        WorkplaceProblem.RoleClaimMissing => nameof(Form.RoleClaim),
        WorkplaceProblem.Unbounded => nameof(Form.MakesAccounts),
        _ => nameof(Form.Authority),
    });

    private async Task<List<string>> KnownAsync(CancellationToken cancellationToken) =>
        [.. (await roles.ListAsync(cancellationToken)).Select(role => role.Name), WellKnownRoles.Administrator];

    private async Task ShowAsync(CancellationToken cancellationToken) => NewRoles =
    [
        new(texts["NewRole.None"], ""),
        .. (await RoleChoice.ListAsync(roles, [Form.NewRole ?? ""], cancellationToken))
            .Where(choice => choice.IsTicked || (choice.IsOpen && choice.Role.Name != WellKnownRoles.Administrator))
            .Select(choice => new SelectListItem(names.Of(choice.Role.Name), choice.Role.Name)),
    ];
}
