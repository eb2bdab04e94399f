using HousingFirst.Sdk.Security;
using HousingFirst.Ui.Tables;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Accounts.Pages.Admin;

/// <summary>The portal's people.</summary>
[RequirePermission(nameof(AccountPermissions.ManageUsers))]
internal sealed class PeopleModel(IAccounts accounts, IRoles roles, IRoleNames roleNames, DataTables tables, IStringLocalizer<AccountTexts> texts) : PageModel
{
    private const string Words = "navn";
    private const string Role = "rolle";
    private const string State = "tilstand";
    private const string Factor = "login";
    private const string Has = "totrin";
    private const string Lacks = "kode";
    private const string Mail = "mail";

    public DataTable Table { get; private set; } = null!; // set before the view runs

    public IReadOnlyList<Account> People { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Table = tables.Open(HttpContext, await ShapeAsync(cancellationToken));
        AccountQuery query = new()
        {
            Words = Table.Value(Words),
            Role = Table.Value(Role),
            State = Table.Value<AccountState>(State),
            HasSecondFactor = Table.Value(Factor) is { } factor ? factor == Has : null,
            Sort = Table.Sort == Mail ? AccountSort.Mail : AccountSort.Name,
            IsDescending = Table.IsDescending,
        };
        Table.Count(await accounts.CountAsync(query, cancellationToken));
        People = await accounts.ListAsync(query, Table.Skip, Table.Take, cancellationToken);
    }

    public async Task<IActionResult> OnPostFilterAsync(CancellationToken cancellationToken) =>
        await tables.RememberAsync(HttpContext, await ShapeAsync(cancellationToken), cancellationToken);

    private async Task<TableShape> ShapeAsync(CancellationToken cancellationToken)
    {
        var names = (await roles.ListAsync(cancellationToken)).Select(role => role.Name)
            .Where(name => name is not (WellKnownRoles.Anonymous or WellKnownRoles.Authenticated));
        return new(
            "people",
            texts["People.Title"],
            [
                new("name", texts["Name"]) { Sorts = true },
                new(Mail, texts["Mail"]) { Sorts = true },
                new("roles", texts["Account.Roles"]),
                new("factor", texts["Factors.Column"]),
                new("state", texts["People.State"]),
            ],
            [
                new(Words, texts["People.Words"]),
                new(Role, texts["People.Role"], [.. names.Select(name => new TableChoice(name, roleNames.Of(name)))]),
                new(Factor, texts["Factors.Column"], [new(Has, texts["Factors.With"]), new(Lacks, texts["Factors.None"])]),
                new(State, texts["People.State"], DataTable.Choices<AccountState>(state => texts[$"State.{state}"])),
            ])
        {
            Sort = "name",
        };
    }
}
