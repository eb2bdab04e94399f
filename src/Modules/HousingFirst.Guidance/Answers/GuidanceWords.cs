using System.Collections.Immutable;

namespace HousingFirst.Guidance.Answers;

/// <summary>The words that texts choose between. What readers see for them stands in <c>AnswerTexts</c>.</summary>
internal static class GuidanceWords
{
    /// <summary>The themes in the order of the overview.</summary>
    public static ImmutableArray<string> Themes { get; } = ["tilgangen", "metoderne", "borgeren-og-boligen", "oekonomi", "organisering", "lov-og-tal"];

    /// <summary>Methods that an example can be about.</summary>
    public static ImmutableArray<string> Methods { get; } = ["cti", "icm", "act"];

    /// <summary>Whose example it is.</summary>
    public static ImmutableArray<string> Places { get; } = ["municipality", "provider", "team"];
}
