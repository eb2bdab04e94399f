using System.Globalization;
using HousingFirst.Sdk.Administration;
using HousingFirst.Sdk.Portals;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Manuals.Workshop;

/// <summary>How many people approve a chapter, among the portal's settings.</summary>
internal sealed class ManualReviewSection(IStringLocalizer<ManualDeskTexts> texts) : ISettingsSection
{
    public string Id => "manualer";

    public string Title => texts["Desk.Title"];

    public string Lead => texts["Settings.Lead"];

    public int Order => 35;

    public IReadOnlyList<SettingsField> Read(PortalSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var stored = settings.Get<ManualReviewSettings>(ManualReviewSettings.Key);
        return
        [
            new(nameof(stored.Approvals), texts["Settings.Approvals"], Text(stored.Needed))
            {
                Hint = texts["Settings.ApprovalsHint"],
                IsRequired = true,
                Choices = [.. Enumerable.Range(1, ManualReviewSettings.Most).Select(number => KeyValuePair.Create(Text(number), Text(number)))],
            },
        ];
    }

    public IReadOnlyList<SettingsProblem> Write(PortalSettings settings, IReadOnlyDictionary<string, string> values)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(values);
        settings.Set(ManualReviewSettings.Key, settings.Get<ManualReviewSettings>(ManualReviewSettings.Key) with
        {
            Approvals = int.Parse(values[nameof(ManualReviewSettings.Approvals)], CultureInfo.InvariantCulture), // one of the choices
        });
        return [];
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
