using System.Collections.Immutable;
using System.Globalization;
using System.Security.Claims;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Security.Workplace;
using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Accounts.Pages.Admin;

/// <summary>One person: name, roles, and whether they can sign in.</summary>
[RequirePermission(nameof(AccountPermissions.ManageUsers))]
internal sealed class PersonModel(
    IAccounts accounts,
    IRoles roles,
    ISecondFactors factors,
    IPasskeys passkeys,
    IWorkplaceSignIn workplace,
    SessionRows rows,
    ISessions sessions,
    IPageFrame frame,
    ICurrentPortal current,
    IStringLocalizer<AccountTexts> texts)
    : PageModel
{
    private const string DoneKey = "gjort";

    [BindProperty]
    public PersonForm Form { get; set; } = new();

    public Account Person { get; private set; } = null!; // set before the view runs

    /// <summary>Whether it is the account of the person who asks; nobody gives themselves a one-time password.</summary>
    public bool IsOwn => User.FindFirstValue(ClaimTypes.NameIdentifier) == Person.Id;

    public ImmutableArray<RoleChoice> Choices { get; private set; } = [];

    /// <summary>Where the person is signed in.</summary>
    public ImmutableArray<SessionRow> Sessions { get; private set; } = [];

    /// <summary>Their passkeys.</summary>
    public IReadOnlyList<Passkey> Passkeys { get; private set; } = [];

    /// <summary>With whom at their workplace's provider the account is linked.</summary>
    public IReadOnlyList<WorkplaceLink> Links { get; private set; } = [];

    /// <summary>Whether a link that is ended is made again when the person comes from there.</summary>
    public bool RelinksByMail => current.Portal.Settings<WorkplaceSettings>(WorkplaceSettings.Key) is { IsReady: true, LinksByMail: true };

    /// <summary>A password that was made just now; shown once.</summary>
    public string? OneTime { get; private set; }

    /// <summary>Key of the text on what was done, or null.</summary>
    public string? Done { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id, [FromQuery(Name = DoneKey)] string? done, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        Done = done is "Saved" or "Disabled" or "Enabled" or "Ended" or "AppReset" or "PasskeyRemoved" or "Unlinked" ? $"Person.{done}" : null;
        if (await accounts.FindAsync(id, cancellationToken) is not { } person)
        {
            return NotFound();
        }

        Form = new() { Name = person.DisplayName };
        return await ShowAsync(person, person.Roles, cancellationToken);
    }

    public async Task<IActionResult> OnPostSaveAsync(string id, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (await accounts.FindAsync(id, cancellationToken) is not { } person)
        {
            return NotFound();
        }

        if (Form.RolesBefore != string.Join(',', person.Roles))
        {
            ModelState.Add([new AccountProblem.Stale()], texts);
            return await ShowAsync(person, person.Roles, cancellationToken);
        }

        // Boxes that are closed to the person who asks are not sent; those roles stay as they are.
        var wanted = Form.Roles.Where(roles.IsWithinReach).Concat(person.Roles.Where(role => !roles.IsWithinReach(role)))
            .Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var problems = Problems(await accounts.SetRolesAsync(id, wanted, cancellationToken));
        if (problems.IsEmpty && (Form.Name ?? "").Trim() != person.DisplayName)
        {
            problems = Problems(await accounts.RenameAsync(id, Form.Name ?? "", cancellationToken));
        }

        if (problems.IsEmpty)
        {
            return Back(id, "Saved");
        }

        ModelState.Add(problems, texts);
        return await ShowAsync((await accounts.FindAsync(id, cancellationToken))!, Form.Roles, cancellationToken); // no account is ever removed
    }

    public async Task<IActionResult> OnPostOneTimeAsync(string id, CancellationToken cancellationToken)
    {
        var password = OneTimePassword.Make();
        var outcome = await accounts.SetOneTimePasswordAsync(id, password, cancellationToken);
        OneTime = outcome is AccountOutcome.Saved ? password : null;
        return await AnswerAsync(id, outcome, null, cancellationToken);
    }

    public async Task<IActionResult> OnPostEndSessionsAsync(string id, CancellationToken cancellationToken) =>
        await AnswerAsync(id, await accounts.EndSessionsAsync(id, cancellationToken), "Ended", cancellationToken);

    public async Task<IActionResult> OnPostEndSessionAsync(string id, Guid session, CancellationToken cancellationToken) =>
        await AnswerAsync(id, await sessions.EndAsync(id, session, cancellationToken), "Ended", cancellationToken);

    /// <summary>Takes the app of somebody who has lost their telephone away. Nobody is shown it.</summary>
    public async Task<IActionResult> OnPostResetAppAsync(string id, CancellationToken cancellationToken) =>
        await AnswerAsync(id, await factors.TurnOffAsync(id, cancellationToken), "AppReset", cancellationToken);

    /// <summary>Takes a passkey of a lost telephone away.</summary>
    public async Task<IActionResult> OnPostRemovePasskeyAsync(string id, string? passkey, CancellationToken cancellationToken) =>
        await AnswerAsync(id, await passkeys.RemoveAsync(id, passkey ?? "", cancellationToken), "PasskeyRemoved", cancellationToken);

    /// <summary>Ends the link with the workplace, of somebody who has left it or linked the wrong account.</summary>
    public async Task<IActionResult> OnPostUnlinkAsync(string id, CancellationToken cancellationToken) =>
        await AnswerAsync(id, await workplace.UnlinkAsync(id, cancellationToken), "Unlinked", cancellationToken);

    /// <summary>A day in the portal's time.</summary>
    public string Local(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, current.Portal.TimeZone).ToString("d", CultureInfo.CurrentCulture);

    public async Task<IActionResult> OnPostDisableAsync(string id, CancellationToken cancellationToken) =>
        await AnswerAsync(id, await accounts.SetEnabledAsync(id, enabled: false, cancellationToken), "Disabled", cancellationToken);

    public async Task<IActionResult> OnPostEnableAsync(string id, CancellationToken cancellationToken) =>
        await AnswerAsync(id, await accounts.SetEnabledAsync(id, enabled: true, cancellationToken), "Enabled", cancellationToken);

    private static ImmutableArray<AccountProblem> Problems(AccountOutcome outcome) => outcome is AccountOutcome.Refused refused ? refused.Problems : [];

    private RedirectResult Back(string id, string done) => Redirect($"{frame.Url("~" + AccountAddresses.Person(id))}?{DoneKey}={done}");

    private async Task<IActionResult> AnswerAsync(string id, AccountOutcome outcome, string? done, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (outcome is AccountOutcome.Saved && done is not null)
        {
            return Back(id, done);
        }

        if (await accounts.FindAsync(id, cancellationToken) is not { } person)
        {
            return NotFound();
        }

        ModelState.Add(Problems(outcome), texts);
        Form = new() { Name = person.DisplayName };
        return await ShowAsync(person, person.Roles, cancellationToken);
    }

    private async Task<IActionResult> ShowAsync(Account person, IEnumerable<string> ticked, CancellationToken cancellationToken)
    {
        Person = person;
        Passkeys = await passkeys.ListAsync(person.Id, cancellationToken);
        Links = await workplace.LinksAsync(person.Id, cancellationToken);
        Sessions = await rows.ListAsync(person.Id, cancellationToken);
        Choices = await RoleChoice.ListAsync(roles, ticked, cancellationToken);
        return Page();
    }
}
