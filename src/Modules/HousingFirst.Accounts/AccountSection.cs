using System.Collections.Immutable;
using System.Globalization;
using HousingFirst.Sdk.Administration;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Accounts;

/// <summary>How people come in, among the portal's settings.</summary>
internal sealed class AccountSection(IStringLocalizer<AccountTexts> texts) : ISettingsSection
{
    private static readonly ImmutableArray<int> Offered = [1, 3, 7, 14, 30];

    public string Id => "konti";

    public string Title => texts["Settings.Title"];

    public string Lead => texts["Settings.Lead"];

    public int Order => 20;

    public IReadOnlyList<SettingsField> Read(PortalSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var present = settings.Get<AccountSettings>(AccountSettings.Key);
        var days = present.InvitationLasts.Days;
        var minutes = (int)(present.LocksAfter(ownMinutes: 0)?.TotalMinutes ?? 0);
        return
        [
            new(nameof(AccountSettings.InvitationDays), texts["Settings.InvitationDays"], Number(days))
            {
                IsRequired = true,
                Choices = [.. Offered.Append(days).Distinct().Order().Select(number => KeyValuePair.Create(Number(number), Days(number)))],
            },
            new(nameof(AccountSettings.LockMinutes), texts["Settings.LockMinutes"], Number(minutes))
            {
                Hint = texts["Settings.LockHint"],
                IsRequired = true,
                Choices = [.. AccountSettings.LockChoices.Append(0).Append(minutes).Distinct().Order().Select(number => KeyValuePair.Create(Number(number), Minutes(number)))],
            },
        ];
    }

    public IReadOnlyList<SettingsProblem> Write(PortalSettings settings, IReadOnlyDictionary<string, string> values)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(values);
        var days = int.Parse(values[nameof(AccountSettings.InvitationDays)], CultureInfo.InvariantCulture);
        var minutes = int.Parse(values[nameof(AccountSettings.LockMinutes)], CultureInfo.InvariantCulture);
        settings.Set(AccountSettings.Key, settings.Get<AccountSettings>(AccountSettings.Key) with { InvitationDays = days, LockMinutes = minutes });
        return [];
    }

    private string Days(int number) => number == 1 ? texts["Settings.Day"] : texts["Settings.Days", number];

    private string Minutes(int number) => number == 0 ? texts["Lock.Never"] : texts["Lock.Minutes", number];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
