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

    public RightMatrix Rights { get; private set; } = new([], []);

    /// <summary>Names of rights that the role has and the portal does not know now.</summary>
    public IReadOnlyList<string> Unknown { get; private set; } = [];

    public bool WasSaved { get; private set; }

    public bool HasAll => Role.Name == WellKnownRoles.Administrator;

    public bool IsBuiltIn => Role.Name is WellKnownRoles.Administrator or WellKnownRoles.Anonymous or WellKnownRoles.Authenticated;

    public bool IsTicked(Right right) => Form.Permissions.Contains(right.Name, StringComparer.Ordinal);

    /// <summary>Whether the person who asks has the right, and so may give it.</summary>
    public bool IsOpen(Right right) => checker.Allows(new Permission(right.Name));

    /// <summary>Whether there are rights that the person who asks may not give.</summary>
    public bool HasClosed => Rights.Modules.Concat(Rights.Families.SelectMany(family => family)).Any(group => !group.Rights.All(IsOpen));

    public async Task<IActionResult> OnGetAsync(string name, [FromQuery(Name = SavedKey)] string? saved, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        WasSaved = saved is not null;
        return await roles.FindAsync(name, cancellationToken) is { } role ? await ShowAsItIsAsync(role, cancellationToken) : NotFound();
    }

    public async Task<IActionResult> OnPostSaveAsync(string name, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (await roles.FindAsync(name, cancellationToken) is not { } before)
        {
            return NotFound();
        }

        // Boxes that are closed to the person who asks are not sent; those rights stay as they are.
        var closed = (await texts.ListAsync(cancellationToken)).SelectMany(group => group.Rights).Where(right => !IsOpen(right)).Select(right => right.Name).Where(before.Permissions.Contains);
        var wanted = Form.Permissions.Concat(closed).ToList();
        if (await roles.ChangeAsync(name, Form.Stamp ?? "", Form.Description ?? "", wanted, cancellationToken) is not RoleOutcome.Refused refused)
        {
            return Redirect($"{frame.Url("~" + AccountAddresses.Role(before.Name))}?{SavedKey}=1");
        }

        ModelState.Add(refused.Problems, words);

        // After a stale save the form shows what the other person left.
        return refused.Problems.Any(problem => problem is RoleProblem.Stale)
            ? await ShowAsItIsAsync(before, cancellationToken)
            : await ShowAsync(before, cancellationToken);
    }

    public async Task<IActionResult> OnPostDeleteAsync(string name, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (await roles.DeleteAsync(name, cancellationToken) is not RoleOutcome.Refused refused)
        {
            return Redirect($"{frame.Url("~" + AccountAddresses.Roles)}?{RolesModel.DeletedKey}=1");
        }

        ModelState.Add(refused.Problems, words);
        return await roles.FindAsync(name, cancellationToken) is { } role ? await ShowAsItIsAsync(role, cancellationToken) : NotFound();
    }

    private Task<PageResult> ShowAsItIsAsync(Role role, CancellationToken cancellationToken)
    {
        Form = new() { Description = role.Description, Permissions = [.. role.Permissions] };
        return ShowAsync(role, cancellationToken);
    }

    private async Task<PageResult> ShowAsync(Role role, CancellationToken cancellationToken)
    {
        var groups = await texts.ListAsync(cancellationToken);
        Role = role;
        Rights = new([role], groups);
        Unknown = [.. role.Permissions.Except(groups.SelectMany(group => group.Rights).Select(right => right.Name))];
        return Page();
    }
}
