using HousingFirst.Sdk.Content.Definitions;
using HousingFirst.Sdk.Content.Json;

namespace HousingFirst.Platform.Content.Editing;

/// <summary>What Orchard lets every type of field be set to, under a name made of the type's: <c>TextFieldSettings</c>.</summary>
internal sealed record FieldSettings
{
    public string? Hint { get; init; }

    public bool Required { get; init; }

    public static FieldSettings Of(ContentPartFieldDefinition definition)
    {
        var own = ContentJson.Read<FieldSettings>(definition.Settings[definition.FieldName + "Settings"]) ?? new FieldSettings();
        return own with { Hint = own.Hint is { Length: > 0 } hint ? hint : definition.Setting<ContentPartFieldSettings>().Description };
    }
}
