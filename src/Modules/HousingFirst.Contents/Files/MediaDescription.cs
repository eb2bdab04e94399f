using HousingFirst.Sdk.Security;

namespace HousingFirst.Contents.Files;

/// <summary>What has to be said of a picture: what it shows, or that it shows nothing that anybody would miss.</summary>
internal static class MediaDescription
{
    /// <summary>The text's name for what is wrong, or null.</summary>
    public static string? Refuse(string alt, bool isOrnament) =>
        alt.Length > MediaLibrary.LongestAlt ? "Alt.TooLong"
        : PersonalNumbers.StandIn(alt) ? "Alt.PersonalNumber"
        : isOrnament && alt.Length > 0 ? "Alt.Both"
        : !isOrnament && alt.Length == 0 ? "Alt.Missing"
        : null;
}
