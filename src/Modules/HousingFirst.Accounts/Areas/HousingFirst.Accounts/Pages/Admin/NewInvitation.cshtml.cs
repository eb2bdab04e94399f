using System.Collections.Immutable;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Accounts.Pages.Admin;

/// <summary>Invites one person by mail.</summary>
[RequirePermission(nameof(AccountPermissions.ManageUsers))]
internal sealed class NewInvitationModel(
    IInvitations invitations, IRoles roles, ICurrentPortal current, IPageFrame frame, IStringLocalizer<AccountTexts> texts) : PageModel
{
    [BindProperty]
    public PersonForm Form { get; set; } = new();

    public ImmutableArray<RoleChoice> Choices { get; private set; } = [];

    public int Days => current.Portal.Settings<AccountSettings>(AccountSettings.Key).InvitationLasts.Days;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        Choices = await RoleChoice.ListAsync(roles, [], cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        NewInvitation wanted = new(Form.Mail ?? "", Form.Name ?? "", [.. Form.Roles]);
        if (await invitations.InviteAsync(wanted, cancellationToken) is not InvitationOutcome.Refused refused)
        {
            return Redirect($"{frame.Url("~" + AccountAddresses.Invitations)}?{InvitationsModel.DoneKey}=Sent");
        }

        ModelState.Add(refused.Problems, texts);
        Choices = await RoleChoice.ListAsync(roles, Form.Roles, cancellationToken);
        return Page();
    }
}
