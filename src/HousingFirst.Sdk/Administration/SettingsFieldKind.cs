namespace HousingFirst.Sdk.Administration;

/// <summary>What is typed into a field of the settings.</summary>
public enum SettingsFieldKind
{
    /// <summary>One line.</summary>
    Text,

    /// <summary>Several lines.</summary>
    Lines,

    /// <summary>A mail address.</summary>
    Mail,

    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>A whole number.</summary>
    Number,
}
