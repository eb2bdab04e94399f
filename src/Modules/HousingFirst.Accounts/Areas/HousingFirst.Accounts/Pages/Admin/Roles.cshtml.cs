using System.Collections.Immutable;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Accounts.Pages.Admin;

/// <summary>The portal's roles, and which of them may do what.</summary>
[RequirePermission(nameof(AccountPermissions.ManageRoles))]
internal sealed class RolesModel(IRoles roles, RightTexts rights) : PageModel
{
    public const string DeletedKey = "slettet";

    public IReadOnlyList<Role> Roles { get; private set; } = [];

    public ImmutableArray<(string Module, ImmutableArray<Right> Rights)> Rights { get; private set; } = [];

    public bool WasDeleted { get; private set; }

    public async Task OnGetAsync([FromQuery(Name = DeletedKey)] string? deleted, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        WasDeleted = deleted is not null;
        Roles = await roles.ListAsync(cancellationToken);
        Rights = rights.List();
    }

    /// <summary>True: written in the role; null: included in another that is; false: neither.</summary>
    public bool? Has(Role role, Right right) =>
        role.Name == WellKnownRoles.Administrator || role.Permissions.Contains(right.Name) ? true
        : Including(right.Name).Any(role.Permissions.Contains) ? null
        : false;

    private HashSet<string> Including(string right)
    {
        var all = Rights.SelectMany(module => module.Rights).ToLookup(one => one.Name, StringComparer.Ordinal);
        var found = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(all[right].SelectMany(one => one.ImpliedBy));
        while (open.TryPop(out var wider))
        {
            if (found.Add(wider))
            {
                foreach (var next in all[wider].SelectMany(one => one.ImpliedBy))
                {
                    open.Push(next);
                }
            }
        }

        return found;
    }
}
