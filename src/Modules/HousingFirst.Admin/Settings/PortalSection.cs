using System.Collections.Immutable;
using HousingFirst.Sdk.Portals;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Admin.Settings;

/// <summary>What the portal is called, which language and time it keeps, and who may open it.</summary>
internal sealed class PortalSection(IStringLocalizer<AdminTexts> texts) : ISettingsSection
{
    private static readonly ImmutableArray<string> Cultures = ["da-DK", "en-GB"];
    private static readonly ImmutableArray<string> Zones = ["Europe/Copenhagen", "Atlantic/Faroe", "America/Nuuk"];
    private static readonly ImmutableArray<string> Audiences = [Audience.Everybody.ToString(), Audience.SignedIn.ToString()];

    public string Id => "portal";

    public string Title => texts["Settings.Portal"];

    public string Lead => texts["Settings.PortalLead"];

    public int Order => 0;

    public IReadOnlyList<SettingsField> Read(PortalSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return
        [
            new(nameof(settings.SiteName), texts["Settings.Title"], settings.SiteName)
            {
                Hint = texts["Settings.TitleHint"], IsRequired = true, MaxLength = 100,
            },
            Choice(nameof(settings.Culture), settings.Culture, Cultures, texts["Settings.Culture"]),
            Choice(nameof(settings.TimeZoneId), settings.TimeZoneId, Zones, texts["Settings.TimeZone"]) with { Hint = texts["Settings.TimeZoneHint"] },
            Choice(nameof(settings.Audience), Audience.Parse(settings.Audience).ToString(), Audiences, texts["Settings.Audience"]) with
            {
                Hint = texts["Settings.AudienceHint"],
            },
        ];
    }

    public IReadOnlyList<SettingsProblem> Write(PortalSettings settings, IReadOnlyDictionary<string, string> values)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(values);
        settings.SiteName = values[nameof(settings.SiteName)];
        settings.Culture = values[nameof(settings.Culture)];
        settings.TimeZoneId = values[nameof(settings.TimeZoneId)];
        settings.Audience = values[nameof(settings.Audience)];
        return [];
    }

    // What a recipe has set stays to be chosen, though the page would not offer it.
    private SettingsField Choice(string name, string value, ImmutableArray<string> offered, string label) => new(name, label, value)
    {
        IsRequired = true,
        Choices = [.. (offered.Contains(value) ? offered : offered.Add(value)).Select(choice => KeyValuePair.Create(choice, Text(name, choice)))],
    };

    private string Text(string name, string choice) => texts[$"Settings.{name}.{choice}"] is { ResourceNotFound: false } text ? text.Value : choice;
}
