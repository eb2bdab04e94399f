using System.Collections.Immutable;
using HousingFirst.Sdk.Administration;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Time;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Training.Enquiries;

/// <summary>Who is told of enquiries and how long they are kept, among the portal's settings.</summary>
internal sealed class EnquirySection(IStringLocalizer<EnquiryTexts> texts) : ISettingsSection
{
    private static readonly ImmutableArray<string> Periods = ["P1M", "P3M", "P6M", "P1Y", "P2Y"];

    public string Id => "henvendelser";

    public string Title => texts["List.Title"];

    public string Lead => texts["Settings.Lead"];

    public int Order => 30;

    public IReadOnlyList<SettingsField> Read(PortalSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var stored = settings.Get<EnquirySettings>(EnquirySettings.Key);
        var kept = stored.Retention.ToString();
        return
        [
            new(nameof(stored.Receiver), texts["Settings.Receiver"], stored.Receiver ?? "")
            {
                Kind = SettingsFieldKind.Mail, Hint = texts["Settings.ReceiverHint"],
            },
            new(nameof(stored.KeepFor), texts["Settings.KeepFor"], kept)
            {
                Hint = texts["Settings.KeepForHint"],
                IsRequired = true,
                Choices = [.. (Periods.Contains(kept) ? Periods : Periods.Add(kept)).Select(Choice)],
            },
        ];
    }

    public IReadOnlyList<SettingsProblem> Write(PortalSettings settings, IReadOnlyDictionary<string, string> values)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(values);
        var receiver = values[nameof(EnquirySettings.Receiver)];
        settings.Set(EnquirySettings.Key, settings.Get<EnquirySettings>(EnquirySettings.Key) with
        {
            Receiver = receiver.Length > 0 ? receiver : null,
            KeepFor = values[nameof(EnquirySettings.KeepFor)],
        });
        return [];
    }

    private KeyValuePair<string, string> Choice(string written) =>
        new(written, RetentionPeriod.TryParse(written, out var period) ? texts.Period(period) : written);
}
