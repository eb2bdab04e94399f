using System.Collections.Immutable;
using System.Globalization;
using HousingFirst.Sdk.Administration;
using HousingFirst.Sdk.Portals;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Contents.Unsaved;

/// <summary>How long unsaved words are kept, among the portal's settings.</summary>
internal sealed class WritingSection(IStringLocalizer<DeskTexts> texts) : ISettingsSection
{
    private static readonly ImmutableArray<int> Offered = [1, 7, 14, 30, 90];

    public string Id => "indhold";

    public string Title => texts["Settings.Title"];

    public string Lead => texts["Settings.Lead"];

    public int Order => 25;

    public IReadOnlyList<SettingsField> Read(PortalSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var days = settings.Get<WritingSettings>(WritingSettings.Key).Days;
        return
        [
            new(nameof(WritingSettings.UnsavedDays), texts["Settings.UnsavedDays"], Number(days))
            {
                Hint = texts["Settings.UnsavedDaysHint"],
                IsRequired = true,
                Choices =
                [
                    .. Offered.Append(days).Distinct().Order()
                        .Select(number => KeyValuePair.Create(Number(number), texts["Settings.Days", number].Value)),
                ],
            },
        ];
    }

    public IReadOnlyList<SettingsProblem> Write(PortalSettings settings, IReadOnlyDictionary<string, string> values)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(values);
        var days = int.Parse(values[nameof(WritingSettings.UnsavedDays)], CultureInfo.InvariantCulture);
        settings.Set(WritingSettings.Key, settings.Get<WritingSettings>(WritingSettings.Key) with { UnsavedDays = days });
        return [];
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
