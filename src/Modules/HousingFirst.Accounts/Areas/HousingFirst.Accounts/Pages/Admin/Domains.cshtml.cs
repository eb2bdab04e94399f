using System.Collections.Immutable;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Accounts.Pages.Admin;

/// <summary>Which mail domains' people may ask for an invitation themselves, and the role that they get.</summary>
[RequirePermission(nameof(AccountPermissions.ManageUsers))]
internal sealed class DomainsModel(
    IMailDomains domains, IRoles roles, IRoleNames names, ICurrentPortal current, IPageFrame frame, IStringLocalizer<AccountTexts> texts) : PageModel
{
    [BindProperty]
    public DomainForm Form { get; set; } = new();

    public IReadOnlyList<MailDomain> Domains => current.Portal.Settings<AccountSettings>(AccountSettings.Key).Domains;

    public ImmutableArray<SelectListItem> Choices { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        await ShowAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostSetAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        var problems = await domains.SetAsync(Form.Domain ?? "", Form.Role ?? "", cancellationToken);
        if (problems.IsEmpty)
        {
            return Back();
        }

        foreach (var problem in problems)
        {
            ModelState.AddModelError(problem is AccountProblem.DomainInvalid ? "Form.Domain" : "Form.Role", texts.Say(problem));
        }

        await ShowAsync(cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostRemoveAsync(string domain, CancellationToken cancellationToken)
    {
        await domains.RemoveAsync(domain, cancellationToken);
        return Back();
    }

    private RedirectResult Back() => Redirect(frame.Url("~" + AccountAddresses.Domains));

    private async Task ShowAsync(CancellationToken cancellationToken) => Choices =
    [
        .. (await RoleChoice.ListAsync(roles, [], cancellationToken))
            .Where(choice => choice.IsOpen && choice.Role.Name != WellKnownRoles.Administrator)
            .Select(choice => new SelectListItem(names.Of(choice.Role.Name), choice.Role.Name)),
    ];
}
