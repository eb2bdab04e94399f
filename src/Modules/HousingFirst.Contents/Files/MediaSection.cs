using System.Globalization;
using HousingFirst.Sdk.Administration;
using HousingFirst.Sdk.Media;
using HousingFirst.Sdk.Portals;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Contents.Files;

/// <summary>Which files people may upload, among the portal's settings.</summary>
internal sealed class MediaSection(IMediaInspector inspector, IStringLocalizer<MediaTexts> texts) : ISettingsSection
{
    private const string Yes = "ja";
    private const string No = "nej";

    public string Id => "filer";

    public string Title => texts["Settings.Title"];

    public string Lead => texts["Settings.Lead"];

    public int Order => 40;

    public IReadOnlyList<SettingsField> Read(PortalSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var stored = settings.Get<MediaSettings>(MediaSettings.Key);
        return
        [
            new(nameof(stored.MaxMegabytes), texts["Settings.MaxMegabytes"], stored.MaxMegabytes?.ToString(CultureInfo.InvariantCulture) ?? "")
            {
                Kind = SettingsFieldKind.Number, Hint = texts["Settings.MaxMegabytes.Hint", Most], MaxLength = 4,
            },
            Choice(nameof(stored.AllowDrawings), stored.AllowDrawings),
            Choice(nameof(stored.AllowDocuments), stored.AllowDocuments),
            Choice(nameof(stored.AllowSoundAndFilm), stored.AllowSoundAndFilm),
        ];
    }

    public IReadOnlyList<SettingsProblem> Write(PortalSettings settings, IReadOnlyDictionary<string, string> values)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(values);
        var written = values[nameof(MediaSettings.MaxMegabytes)];
        int? most = int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        if (written.Length > 0 && (most is null or < 1 || most > Most))
        {
            return [new(nameof(MediaSettings.MaxMegabytes), texts["Settings.MaxMegabytes.Wrong", Most])];
        }

        settings.Set(MediaSettings.Key, new MediaSettings
        {
            MaxMegabytes = most,
            AllowDrawings = values[nameof(MediaSettings.AllowDrawings)] == Yes,
            AllowDocuments = values[nameof(MediaSettings.AllowDocuments)] == Yes,
            AllowSoundAndFilm = values[nameof(MediaSettings.AllowSoundAndFilm)] == Yes,
        });
        return [];
    }

    private long Most => Math.Max(1, inspector.MaxFileSize / (1024 * 1024));

    private SettingsField Choice(string name, bool isAllowed) => new(name, texts["Settings." + name], isAllowed ? Yes : No)
    {
        IsRequired = true,
        Choices = [new(Yes, texts["Settings.Yes"]), new(No, texts["Settings.No"])],
    };
}
