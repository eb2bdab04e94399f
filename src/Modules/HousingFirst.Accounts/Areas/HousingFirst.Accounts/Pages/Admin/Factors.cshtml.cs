using System.Collections.Immutable;
using System.Globalization;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using HousingFirst.Sdk.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Accounts.Pages.Admin;

/// <summary>Which roles' people sign in with more than a password, from when, and how many still have to set it up.</summary>
[RequirePermission(nameof(AccountPermissions.ManageRoles))]
internal sealed class FactorsModel(
    IRoles roles,
    IRoleNames names,
    IAccounts accounts,
    IPortalSettings settings,
    IDocumentSession session,
    ICurrentPortal current,
    TimeProvider clock,
    IPageFrame frame,
    IStringLocalizer<AccountTexts> texts)
    : PageModel
{
    private const string Written = "yyyy-MM-dd";

    [BindProperty]
    public FactorsForm Form { get; set; } = new();

    /// <summary>The roles beside their boxes.</summary>
    public ImmutableArray<RoleChoice> Choices { get; private set; } = [];

    /// <summary>How many with a role have a password alone, by the role's name.</summary>
    public IReadOnlyDictionary<string, int> Lacking { get; private set; } = ImmutableDictionary<string, int>.Empty;

    /// <summary>Whether the page follows a change.</summary>
    [BindProperty(Name = "gemt", SupportsGet = true)]
    public bool IsSaved { get; set; }

    private AccountSettings Present => current.Portal.Settings<AccountSettings>(AccountSettings.Key);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        Form = new() { From = Present.SecondFactorFrom?.ToString(Written, CultureInfo.InvariantCulture) };
        await ShowAsync(Present.SecondFactorRoles, cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();

        // Boxes that are closed to the person who asks are not sent; what is asked of those roles stays.
        var known = (await RoleChoice.ListAsync(roles, [], cancellationToken)).ToDictionary(choice => choice.Role.Name, StringComparer.OrdinalIgnoreCase);
        List<string> wanted =
        [
            .. Form.Roles.Where(role => known.TryGetValue(role, out var choice) && choice.IsOpen),
            .. Present.SecondFactorRoles.Where(role => known.TryGetValue(role, out var choice) && !choice.IsOpen),
        ];
        DateOnly? from = null;
        if (!string.IsNullOrWhiteSpace(Form.From))
        {
            if (!DateOnly.TryParseExact(Form.From, Written, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                ModelState.AddModelError("Form.From", texts["Factors.FromInvalid"]);
                await ShowAsync(wanted, cancellationToken);
                return Page();
            }

            from = day;
        }

        // One day counts for all: a later one would leave those who are asked already without it meanwhile.
        List<string> asked = [.. wanted.Where(role => Present.AsksForSecondFactor([role], clock.Today(current.Portal)))];
        if (asked.Count > 0 && from > clock.Today(current.Portal))
        {
            ModelState.AddModelError("Form.From", texts["Factors.FromLater", names.List(asked)]);
            await ShowAsync(wanted, cancellationToken);
            return Page();
        }

        await settings.SetAsync(
            AccountSettings.Key,
            Present with { SecondFactorRoles = [.. wanted.Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)], SecondFactorFrom = from },
            cancellationToken);
        await session.SaveChangesAsync(cancellationToken);
        return Redirect(frame.Url("~" + AccountAddresses.SecondFactors) + "?gemt=true");
    }

    /// <summary>A day that gives people time, as an example.</summary>
    public string InAFortnight => clock.Today(current.Portal).AddDays(14).ToString("D", CultureInfo.CurrentCulture);

    private async Task ShowAsync(IEnumerable<string> ticked, CancellationToken cancellationToken)
    {
        Choices = await RoleChoice.ListAsync(roles, ticked, cancellationToken);
        Dictionary<string, int> lacking = new(StringComparer.Ordinal);
        foreach (var choice in Choices)
        {
            lacking[choice.Role.Name] = await accounts.CountAsync(new() { Role = choice.Role.Name, State = AccountState.Active, HasSecondFactor = false }, cancellationToken);
        }

        Lacking = lacking;
    }
}
