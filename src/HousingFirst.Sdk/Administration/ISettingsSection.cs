using HousingFirst.Sdk.Portals;

namespace HousingFirst.Sdk.Administration;

/// <summary>A form among the portal's settings. Whoever may change settings may change all that sections hold.</summary>
public interface ISettingsSection
{
    /// <summary>Its address below the settings' page: lower-case ASCII letters.</summary>
    string Id { get; }

    /// <summary>What it is called, in the reader's language.</summary>
    string Title { get; }

    /// <summary>What it is about, in one sentence.</summary>
    string Lead { get; }

    /// <summary>Lower stands first.</summary>
    int Order { get; }

    /// <summary>The fields with what is stored now.</summary>
    IReadOnlyList<SettingsField> Read(PortalSettings settings);

    /// <summary>
    /// Takes what was typed into the settings. With problems nothing is saved, so it need not undo anything.
    /// </summary>
    /// <param name="settings">The settings as they are stored now.</param>
    /// <param name="values">What was typed, by the fields' names; trimmed, with line breaks as <c>\n</c>, one for each field.</param>
    IReadOnlyList<SettingsProblem> Write(PortalSettings settings, IReadOnlyDictionary<string, string> values);
}
