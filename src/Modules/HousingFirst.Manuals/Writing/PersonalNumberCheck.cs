using HousingFirst.Manuals.Changes;
using HousingFirst.Sdk.Security;

namespace HousingFirst.Manuals.Writing;

/// <summary>
/// Whether a text in Markdown holds what looks like a personal number, as it is stored or as it is read: emphasis in the middle does not hide one.
/// </summary>
public static class PersonalNumberCheck
{
    /// <summary>Whether there is one.</summary>
    public static bool Finds(string markdown) => PersonalNumbers.StandIn(markdown) || PersonalNumbers.StandIn(SectionText.Of(markdown));
}
