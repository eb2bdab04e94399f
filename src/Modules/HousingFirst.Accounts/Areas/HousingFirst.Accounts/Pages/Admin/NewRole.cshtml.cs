using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Accounts.Pages.Admin;

/// <summary>Makes a role that may do nothing yet, and leads to where its rights are given.</summary>
[RequirePermission(nameof(AccountPermissions.ManageRoles))]
internal sealed class NewRoleModel(IRoles roles, IPageFrame frame, IStringLocalizer<AccountTexts> texts) : PageModel
{
    [BindProperty]
    public RoleForm Form { get; set; } = new();

    public void OnGet() => ModelState.Clear();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        switch (await roles.CreateAsync(Form.Name ?? "", Form.Description ?? "", cancellationToken))
        {
            case RoleOutcome.Saved saved:
                return Redirect(frame.Url("~" + AccountAddresses.Role(saved.Role.Name)));
            case RoleOutcome.Refused refused:
                ModelState.Add(refused.Problems, texts);
                break;
        }

        return Page();
    }
}
