using System.Globalization;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Manuals.Workshop;

/// <summary>Who did something and when, in words.</summary>
internal sealed class WriterPeople(IAccounts accounts, ICurrentPortal current, IStringLocalizer<ManualDeskTexts> texts)
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>The name of an account; for none the platform's, for one that is gone a dash.</summary>
    public async Task<string> NameAsync(string accountId, CancellationToken cancellationToken)
    {
        if (accountId.Length == 0)
        {
            return texts["Person.Platform"];
        }

        if (!_names.TryGetValue(accountId, out var name))
        {
            var account = await accounts.FindAsync(accountId, cancellationToken);
            name = account is null ? "–" : account.DisplayName.Length > 0 ? account.DisplayName : account.Mail;
            _names[accountId] = name;
        }

        return name;
    }

    /// <summary>A moment in the portal's zone.</summary>
    public string Time(DateTime utc) =>
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), current.Portal.TimeZone)
            .ToString(texts["Time.Format"], CultureInfo.CurrentCulture);
}
