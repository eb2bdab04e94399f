using System.Collections.Immutable;
using HousingFirst.Guidance.Feedback;
using HousingFirst.Guidance.Matching;
using HousingFirst.Sdk.Administration;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Time;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Guidance;

/// <summary>What the method match knows of the portal, and what becomes of readers' words, among the portal's settings.</summary>
internal sealed class GuidanceSection(MatchEditions editions, IStringLocalizer<WritingTexts> texts, IStringLocalizer<FeedbackTexts> feedback) : ISettingsSection
{
    private const int LongestContact = 300;

    private static readonly ImmutableArray<string> _periods = ["P1M", "P3M", "P6M", "P1Y", "P2Y"];

    public string Id => "vejledning";

    public string Title => texts["Settings.Title"];

    public string Lead => texts["Settings.Lead"];

    public int Order => 35;

    public IReadOnlyList<SettingsField> Read(PortalSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var (match, said) = (settings.Get<MatchSettings>(MatchSettings.Key), settings.Get<FeedbackSettings>(FeedbackSettings.Key));
        var kept = said.Retention.ToString();
        return
        [
            new(nameof(match.ActTeam), texts["Settings.ActTeam"], match.ActTeam ?? "")
            {
                Hint = texts["Settings.ActTeam.Hint"],
                Choices = [new("", texts["Settings.ActTeam.Ask"]), .. (editions.Current.Question(MatchSettings.ActTeamQuestion)?.Choices ?? []).Select(choice => KeyValuePair.Create(choice.Id, choice.Text))],
            },
            new(nameof(match.Contact), texts["Settings.Contact"], match.Contact ?? "")
            {
                Kind = SettingsFieldKind.Lines, Hint = texts["Settings.Contact.Hint"], MaxLength = LongestContact,
            },
            new(nameof(said.Receiver), texts["Settings.Receiver"], said.Receiver ?? "") { Kind = SettingsFieldKind.Mail, Hint = texts["Settings.Receiver.Hint"] },
            new(nameof(said.KeepFor), texts["Settings.KeepFor"], kept)
            {
                IsRequired = true, Choices = [.. (_periods.Contains(kept) ? _periods : _periods.Add(kept)).Select(Choice)],
            },
        ];
    }

    public IReadOnlyList<SettingsProblem> Write(PortalSettings settings, IReadOnlyDictionary<string, string> values)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(values);
        var contact = values[nameof(MatchSettings.Contact)];
        if (PersonalNumbers.StandIn(contact))
        {
            return [new(nameof(MatchSettings.Contact), texts["Settings.Contact.PersonalNumber"])];
        }

        settings.Set(MatchSettings.Key, new MatchSettings { ActTeam = Said(values[nameof(MatchSettings.ActTeam)]), Contact = Said(contact) });
        settings.Set(FeedbackSettings.Key, settings.Get<FeedbackSettings>(FeedbackSettings.Key) with
        {
            Receiver = Said(values[nameof(FeedbackSettings.Receiver)]),
            KeepFor = values[nameof(FeedbackSettings.KeepFor)],
        });
        return [];
    }

    private static string? Said(string typed) => typed.Length > 0 ? typed : null;

    private KeyValuePair<string, string> Choice(string written) => new(written, RetentionPeriod.TryParse(written, out var period) ? feedback.Period(period) : written);
}
