using System.Collections.Immutable;
using System.Globalization;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Accounts;

/// <summary>Puts sessions into words.</summary>
internal sealed class SessionRows(ISessions sessions, ICurrentPortal current, IStringLocalizer<AccountTexts> texts)
{
    public async Task<ImmutableArray<SessionRow>> ListAsync(string accountId, CancellationToken cancellationToken) =>
        [.. (await sessions.ListAsync(accountId, cancellationToken)).Select(Row)];

    private SessionRow Row(AccountSession session) => new(
        session.Id,
        session switch
        {
            { Browser: "", System: "" } => texts["Sessions.Unknown"],
            { Browser: "" } => session.System,
            { System: "" } => session.Browser,
            _ => texts["Sessions.Device", session.Browser, session.System],
        },
        texts["Sessions.When", Local(session.FirstUtc), Local(session.LastUtc)],
        session.IsCurrent);

    private string Local(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, current.Portal.TimeZone).ToString("g", CultureInfo.CurrentCulture);
}
