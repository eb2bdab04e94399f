using System.Text.Json.Serialization;

namespace HousingFirst.Sdk.Theming;

/// <summary>How the corners of buttons, fields, cards and boxes are cut.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CornerStyle>))]
public enum CornerStyle
{
    /// <summary>As the theme was drawn.</summary>
    Theme,

    /// <summary>Right angles.</summary>
    Square,

    /// <summary>Slightly rounded.</summary>
    Soft,

    /// <summary>Clearly rounded; buttons are pills.</summary>
    Round,
}
