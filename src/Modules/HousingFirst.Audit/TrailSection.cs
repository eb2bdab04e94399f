using System.Collections.Immutable;
using System.Globalization;
using HousingFirst.Sdk.Administration;
using HousingFirst.Sdk.Portals;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Audit;

/// <summary>How long the trail is kept, among the portal's settings.</summary>
internal sealed class TrailSection(IStringLocalizer<AuditTexts> texts) : ISettingsSection
{
    private static readonly ImmutableArray<int> Offered = [12, 24, 36, 60, 120];

    public string Id => "revisionsspor";

    public string Title => texts["Trail.Title"];

    public string Lead => texts["Settings.Lead"];

    public int Order => 40;

    public IReadOnlyList<SettingsField> Read(PortalSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var months = settings.Get<AuditSettings>(AuditSettings.Key).Months;
        return
        [
            new(nameof(AuditSettings.MonthsKept), texts["Settings.MonthsKept"], Number(months))
            {
                Hint = texts["Settings.MonthsKeptHint"],
                IsRequired = true,
                Choices =
                [
                    .. Offered.Append(months).Distinct().Order()
                        .Select(number => KeyValuePair.Create(Number(number), texts["Settings.Months", number].Value)),
                ],
            },
        ];
    }

    public IReadOnlyList<SettingsProblem> Write(PortalSettings settings, IReadOnlyDictionary<string, string> values)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(values);
        var months = int.Parse(values[nameof(AuditSettings.MonthsKept)], CultureInfo.InvariantCulture);
        settings.Set(AuditSettings.Key, settings.Get<AuditSettings>(AuditSettings.Key) with { MonthsKept = months });
        return [];
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
