using System.Collections.Immutable;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Accounts.Pages.Admin;

/// <summary>Makes an account with a one-time password, which is shown in the answer and nowhere else.</summary>
[RequirePermission(nameof(AccountPermissions.ManageUsers))]
internal sealed class NewPersonModel(IAccounts accounts, IRoles roles, IStringLocalizer<AccountTexts> texts) : PageModel
{
    [BindProperty]
    public PersonForm Form { get; set; } = new();

    public ImmutableArray<RoleChoice> Choices { get; private set; } = [];

    public Account? Made { get; private set; }

    public string OneTime { get; private set; } = "";

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        Choices = await RoleChoice.ListAsync(roles, [], cancellationToken);
    }

    public async Task OnPostAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        var password = OneTimePassword.Make();
        NewAccount wanted = new(Form.Mail ?? "", Form.Name ?? "", password, [.. Form.Roles]) { HasOneTimePassword = true };
        switch (await accounts.CreateAsync(wanted, cancellationToken))
        {
            case AccountOutcome.Saved saved:
                (Made, OneTime) = (saved.Account, password);
                break;
            case AccountOutcome.Refused refused:
                ModelState.Add(refused.Problems, texts);
                Choices = await RoleChoice.ListAsync(roles, Form.Roles, cancellationToken);
                break;
        }
    }
}
