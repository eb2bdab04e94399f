using System.Collections.Immutable;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Accounts.Pages.Admin;

/// <summary>One role: what it is for and what it may do.</summary>
[RequirePermission(nameof(AccountPermissions.ManageRoles))]
internal sealed class RoleModel(IRoles roles, IPermissionChecker checker, RightTexts texts, IPageFrame frame, IStringLocalizer<AccountTexts> words) : PageModel
{
    private const string SavedKey = "gemt";

    [BindProperty]
    public RoleForm Form { get; set; } = new();

    public Role Role { get; private set; } = null!; // set before the view runs

    public ImmutableArray<(string Module, ImmutableArray<Right> Rights)> Rights { get; private set; } = [];

    public bool WasSaved { get; private set; }

    public bool HasAll => Role.Name == WellKnownRoles.Administrator;

    public bool IsBuiltIn => Role.Name is WellKnownRoles.Administrator or WellKnownRoles.Anonymous or WellKnownRoles.Authenticated;

    public bool IsTicked(Right right) => Form.Permissions.Contains(right.Name, StringComparer.Ordinal);

    /// <summary>Whether the person who asks has the right, and so may give it.</summary>
    public bool IsOpen(Right right) => checker.Allows(new Permission(right.Name));

    public async Task<IActionResult> OnGetAsync(string name, [FromQuery(Name = SavedKey)] string? saved, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        WasSaved = saved is not null;
        return await roles.FindAsync(name, cancellationToken) is { } role ? ShowAsItIs(role) : NotFound();
    }

    public async Task<IActionResult> OnPostSaveAsync(string name, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (await roles.FindAsync(name, cancellationToken) is not { } before)
        {
            return NotFound();
        }

        // Boxes that are closed to the person who asks are not sent; those rights stay as they are.
        var closed = texts.List().SelectMany(module => module.Rights).Where(right => !IsOpen(right)).Select(right => right.Name).Where(before.Permissions.Contains);
        var wanted = Form.Permissions.Concat(closed).ToList();
        if (await roles.ChangeAsync(name, Form.Stamp ?? "", Form.Description ?? "", wanted, cancellationToken) is not RoleOutcome.Refused refused)
        {
            return Redirect($"{frame.Url("~" + AccountAddresses.Role(before.Name))}?{SavedKey}=1");
        }

        ModelState.Add(refused.Problems, words);

        // After a stale save the form shows what the other person left.
        return refused.Problems.Any(problem => problem is RoleProblem.Stale) ? ShowAsItIs(before) : Show(before);
    }

    public async Task<IActionResult> OnPostDeleteAsync(string name, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (await roles.DeleteAsync(name, cancellationToken) is not RoleOutcome.Refused refused)
        {
            return Redirect($"{frame.Url("~" + AccountAddresses.Roles)}?{RolesModel.DeletedKey}=1");
        }

        ModelState.Add(refused.Problems, words);
        return await roles.FindAsync(name, cancellationToken) is { } role ? ShowAsItIs(role) : NotFound();
    }

    private PageResult ShowAsItIs(Role role)
    {
        Form = new() { Description = role.Description, Permissions = [.. role.Permissions] };
        return Show(role);
    }

    private PageResult Show(Role role)
    {
        Role = role;
        Rights = texts.List();
        return Page();
    }
}
