namespace HousingFirst.Manuals.Workshop;

/// <summary>Whether a text names a section of the law: what it says of it holds until the law is changed. Pure.</summary>
internal static class LawWords
{
    public static bool StandIn(string text) => text.Contains('§', StringComparison.Ordinal);
}
