using System.Globalization;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Contents.Desk;

/// <summary>Who did something and when, in words.</summary>
internal sealed class ContentPeople(IAccounts accounts, ICurrentPortal current, IStringLocalizer<DeskTexts> texts)
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>The name of an account; a dash for nobody of the portal, such as a recipe.</summary>
    public async Task<string> NameAsync(string? accountId, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(accountId))
        {
            return texts["Nobody"];
        }

        if (!_names.TryGetValue(accountId, out var name))
        {
            var account = await accounts.FindAsync(accountId, cancellationToken);
            name = account is null ? texts["Nobody"] : account.DisplayName.Length > 0 ? account.DisplayName : account.Mail;
            _names[accountId] = name;
        }

        return name;
    }

    /// <summary>A moment in the portal's zone.</summary>
    public string Time(DateTime? utc) => utc is { } moment
        ? TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(moment, DateTimeKind.Utc), current.Portal.TimeZone)
            .ToString(texts["Time.Format"], CultureInfo.CurrentCulture)
        : texts["Nobody"];
}
