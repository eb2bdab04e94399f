using System.Security.Claims;
using HousingFirst.Manuals.Shelves;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Http;

namespace HousingFirst.Manuals.Readings;

/// <summary>Who has to read which manual, and who has said that they did.</summary>
internal sealed class ManualReadings(
    IDocumentSession session, IPermissionChecker person, IHttpContextAccessor http, IAccounts accounts, IAuditTrail trail, TimeProvider clock)
{
    /// <summary>Whether it is asked of the person who reads.</summary>
    public bool Concerns(ShelvedManual manual) => person.IsSignedIn && manual.Reading?.Concerns(person.Roles) == true;

    /// <summary>When the person has answered the demand as it stands; null while they have not.</summary>
    public async Task<DateTime?> AnsweredAsync(ShelvedManual manual, CancellationToken cancellationToken)
    {
        var (id, account) = (manual.Id, AccountId);
        var row = await session.Query<ManualReadingIndex>(row => row.ManualId == id && row.AccountId == account)
            .FirstIndexOrDefaultAsync(cancellationToken);
        return row is not null && row.Round == manual.Reading?.Round ? row.AtUtc : null;
    }

    /// <summary>Those of the manuals that the person still has to read. Asks nothing of the database for those of whom nothing is asked.</summary>
    public async Task<IReadOnlyList<ShelvedManual>> OwedAsync(IEnumerable<ShelvedManual> manuals, CancellationToken cancellationToken)
    {
        List<ShelvedManual> owed = [];
        foreach (var manual in manuals.Where(Concerns))
        {
            if (await AnsweredAsync(manual, cancellationToken) is null)
            {
                owed.Add(manual);
            }
        }

        return owed;
    }

    /// <summary>The person has read and understood it.</summary>
    public async Task AnswerAsync(ShelvedManual manual, CancellationToken cancellationToken)
    {
        var (id, account) = (manual.Id, AccountId);
        var reading = await session.Query<ManualReadingIndex>(row => row.ManualId == id && row.AccountId == account)
                .FirstOrDefaultAsync<ManualReading>(cancellationToken)
            ?? new ManualReading { ManualId = id, AccountId = account };
        reading.Round = manual.Reading!.Round; // the page is there only with a demand
        reading.Edition = manual.Edition.Number.ToString();
        reading.AtUtc = clock.GetUtcNow().UtcDateTime;
        session.Store(reading);
        trail.Record(new(ManualAudit.ReadingAnswered, ManualAudit.Manual(id), new AuditDetail("edition", reading.Edition)));
        await session.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Everybody who has to read it, by name: those who have not first.</summary>
    public async Task<IReadOnlyList<ReadingRow>> ListAsync(ShelvedManual manual, CancellationToken cancellationToken)
    {
        if (manual.Reading is not { } demand)
        {
            return [];
        }

        var id = manual.Id;
        var answered = (await session.Query<ManualReadingIndex>(row => row.ManualId == id).ListIndexAsync(cancellationToken))
            .Where(row => row.Round == demand.Round).ToDictionary(row => row.AccountId, row => row.AtUtc, StringComparer.Ordinal);
        Dictionary<string, Account> people = new(StringComparer.Ordinal);
        foreach (var role in demand.Roles)
        {
            foreach (var account in (await accounts.ListInRoleAsync(role, cancellationToken)).Where(account => account.IsEnabled))
            {
                people[account.Id] = account;
            }
        }

        return
        [
            .. people.Values
                .Select(account => new ReadingRow(
                    account.DisplayName.Length > 0 ? account.DisplayName : account.Mail, answered.TryGetValue(account.Id, out var at) ? at : null))
                .OrderBy(row => row.AtUtc is not null).ThenBy(row => DanishText.SortKey(row.Name), StringComparer.Ordinal),
        ];
    }

    /// <summary>Asks it of these roles; of nobody when there are none. Anew, where those who have answered shall answer again.</summary>
    public async Task DemandAsync(string manualId, IReadOnlyList<string> roles, bool isAnew, CancellationToken cancellationToken)
    {
        var stored = await session.LoadSingleAsync<PortalManuals>(cancellationToken) ?? new PortalManuals();
        var pin = stored.Pins.GetValueOrDefault(manualId) ?? new ManualPin();
        var isFirst = pin.Reading is not { Roles.Count: > 0 };
        stored.Pins[manualId] = pin with { Reading = new(roles, (pin.Reading?.Round ?? 0) + (roles.Count > 0 && (isAnew || isFirst) ? 1 : 0)) };
        session.Store(stored);
        trail.Record(new(
            ManualAudit.ReadingDemanded,
            ManualAudit.Manual(manualId),
            new AuditDetail("roles", roles),
            new AuditDetail("anew", isAnew ? "true" : "")));
        await session.SaveChangesAsync(cancellationToken);
    }

    private string AccountId => http.HttpContext?.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "";
}
