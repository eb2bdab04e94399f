using System.Globalization;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using HousingFirst.Ui.Tables;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Accounts.Pages.Admin;

/// <summary>Who is invited, and how far that has come.</summary>
[RequirePermission(nameof(AccountPermissions.ManageUsers))]
internal sealed class InvitationsModel(
    IInvitations invitations, IAccounts accounts, ICurrentPortal current, DataTables tables, IPageFrame frame, IStringLocalizer<AccountTexts> texts)
    : PageModel
{
    public const string DoneKey = "gjort";

    private const string State = "tilstand";

    private readonly Dictionary<string, string> _inviters = new(StringComparer.Ordinal);

    public DataTable Table { get; private set; } = null!; // set before the view runs

    public IReadOnlyList<Invitation> Invitations { get; private set; } = [];

    /// <summary>Key of the text on what was done, or null.</summary>
    public string? Done { get; private set; }

    public async Task OnGetAsync([FromQuery(Name = DoneKey)] string? done, CancellationToken cancellationToken)
    {
        Done = done is "Sent" or "Revoked" ? $"Invitations.{done}" : null;
        await ShowAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostResendAsync(Guid id, CancellationToken cancellationToken) =>
        await AnswerAsync(await invitations.ResendAsync(id, cancellationToken), "Sent", cancellationToken);

    public async Task<IActionResult> OnPostRevokeAsync(Guid id, CancellationToken cancellationToken) =>
        await AnswerAsync(await invitations.RevokeAsync(id, cancellationToken), "Revoked", cancellationToken);

    public string Local(DateTime utc) =>
        TimeZoneInfo.ConvertTimeFromUtc(utc, current.Portal.TimeZone).ToString("g", CultureInfo.CurrentCulture);

    /// <summary>The name of whoever answers for an invitation.</summary>
    public string Inviter(string id) => _inviters[id];

    private async Task<IActionResult> AnswerAsync(InvitationOutcome outcome, string done, CancellationToken cancellationToken)
    {
        if (outcome is not InvitationOutcome.Refused refused)
        {
            return Redirect($"{frame.Url("~" + AccountAddresses.Invitations)}?{DoneKey}={done}");
        }

        ModelState.Clear();
        foreach (var problem in refused.Problems)
        {
            ModelState.AddModelError("", texts.Say(problem));
        }

        await ShowAsync(cancellationToken);
        return Page();
    }

    private async Task ShowAsync(CancellationToken cancellationToken)
    {
        Table = tables.Open(HttpContext, Shape());
        var state = Table.Value<InvitationState>(State);
        Table.Count(await invitations.CountAsync(state, cancellationToken));
        Invitations = await invitations.ListAsync(state, !Table.IsDescending, Table.Skip, Table.Take, cancellationToken);
        foreach (var id in Invitations.Select(invitation => invitation.InvitedBy).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            var inviter = await accounts.FindAsync(id, cancellationToken);
            _inviters[id] = inviter is { DisplayName.Length: > 0 } named ? named.DisplayName : inviter?.Mail ?? "–";
        }
    }

    private TableShape Shape() => new(
        "invitations",
        texts["Invitations.Title"],
        [
            new("mail", texts["Mail"]),
            new("roles", texts["Account.Roles"]),
            new("by", texts["Invitations.By"]),
            new("sent", texts["Invitations.SentAt"]) { Sorts = true, LargestFirst = true },
            new("state", texts["People.State"]),
            new("acts", texts["Invitations.Acts"]),
        ],
        [new(State, texts["People.State"], DataTable.Choices<InvitationState>(state => texts[$"Invitations.State.{state}"]))])
    {
        Sort = "sent",
    };
}
