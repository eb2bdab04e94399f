using HousingFirst.Sdk.Administration;
using HousingFirst.Sdk.Portals;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Branding;

/// <summary>Who stands behind the portal, among its settings.</summary>
internal sealed class ContactSection(IStringLocalizer<BrandTexts> texts) : ISettingsSection
{
    private const int LongestLines = 1000;
    private const string OnCallPhone = nameof(ContactBlock.OnCall) + nameof(OnCallNumber.Phone);
    private const string OnCallHours = nameof(ContactBlock.OnCall) + nameof(OnCallNumber.Hours);

    public string Id => "kontakt";

    public string Title => texts["Contact"];

    public string Lead => texts["Contact.Lead"];

    public int Order => 10;

    public IReadOnlyList<SettingsField> Read(PortalSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var contact = settings.Get<BrandSettings>(BrandSettings.Key).Contact;
        return
        [
            Field(nameof(contact.Organisation), contact.Organisation),
            Field(nameof(contact.Phone), contact.Phone) with { Kind = SettingsFieldKind.Phone },
            Field(nameof(contact.Mail), contact.Mail) with { Kind = SettingsFieldKind.Mail, Hint = texts["Contact.MailHint"] },
            Lines(nameof(contact.AddressLines), contact.AddressLines),
            Lines(nameof(contact.OpeningHours), contact.OpeningHours),
            Lines(nameof(contact.Registrations), contact.Registrations) with { Hint = texts["Contact.RegistrationsHint"] },
            Field(nameof(contact.OnCall), contact.OnCall?.Label) with { Hint = texts["Contact.OnCallHint"] },
            Field(OnCallPhone, contact.OnCall?.Phone) with { Kind = SettingsFieldKind.Phone },
            Field(OnCallHours, contact.OnCall?.Hours),
        ];
    }

    public IReadOnlyList<SettingsProblem> Write(PortalSettings settings, IReadOnlyDictionary<string, string> values)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(values);
        var (label, phone) = (Text(values[nameof(ContactBlock.OnCall)]), Text(values[OnCallPhone]));
        if ((label is null) != (phone is null))
        {
            return [new(label is null ? nameof(ContactBlock.OnCall) : OnCallPhone, texts["Contact.OnCallHalf"])];
        }

        var brand = settings.Get<BrandSettings>(BrandSettings.Key);
        settings.Set(BrandSettings.Key, brand with
        {
            Contact = new()
            {
                Organisation = Text(values[nameof(ContactBlock.Organisation)]),
                Phone = Text(values[nameof(ContactBlock.Phone)]),
                Mail = Text(values[nameof(ContactBlock.Mail)]),
                AddressLines = Split(values[nameof(ContactBlock.AddressLines)]),
                OpeningHours = Split(values[nameof(ContactBlock.OpeningHours)]),
                Registrations = Split(values[nameof(ContactBlock.Registrations)]),
                OnCall = label is null || phone is null ? null : new(label, phone, Text(values[OnCallHours])),
            },
        });
        return [];
    }

    private SettingsField Field(string name, string? value) => new(name, texts[$"Contact.{name}"], value ?? "");

    private SettingsField Lines(string name, IReadOnlyList<string> value) => Field(name, string.Join('\n', value)) with
    {
        Kind = SettingsFieldKind.Lines, MaxLength = LongestLines,
    };

    private static string? Text(string value) => value.Length > 0 ? value : null;

    private static string[] Split(string value) => value.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
