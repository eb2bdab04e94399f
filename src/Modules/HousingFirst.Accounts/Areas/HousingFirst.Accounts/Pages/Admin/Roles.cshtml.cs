using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Accounts.Pages.Admin;

/// <summary>The portal's roles, and which of them may do what.</summary>
[RequirePermission(nameof(AccountPermissions.ManageRoles))]
internal sealed class RolesModel(IRoles roles, RightTexts rights) : PageModel
{
    public const string DeletedKey = "slettet";

    public RightMatrix Matrix { get; private set; } = new([], []);

    public IReadOnlyList<Role> Roles => Matrix.Roles;

    public bool WasDeleted { get; private set; }

    public async Task OnGetAsync([FromQuery(Name = DeletedKey)] string? deleted, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        WasDeleted = deleted is not null;
        Matrix = new(await roles.ListAsync(cancellationToken), await rights.ListAsync(cancellationToken));
    }
}
