using System.Text.Json.Serialization;

namespace HousingFirst.Sdk.Theming;

/// <summary>
/// The typefaces that ship with the platform. A brand chooses one of these; nothing is fetched from elsewhere. All are
/// under the SIL Open Font License and carry æ, ø and å drawn by the designer, tabular figures and a real bold.
/// </summary>
[JsonConverter(typeof(JsonStringEnumConverter<Typeface>))]
public enum Typeface
{
    /// <summary>The pair that the theme was drawn with.</summary>
    Theme,

    /// <summary>IBM Plex Sans throughout: matter-of-fact, at home among Danish public self-service pages.</summary>
    Plex,

    /// <summary>Figtree throughout: open, friendly, round without being childish.</summary>
    Figtree,

    /// <summary>Literata in headings with Figtree in running text: a warm bookish voice.</summary>
    Literata,

    /// <summary>Atkinson Hyperlegible Next throughout: drawn for readers with low vision.</summary>
    Atkinson,
}
