using HousingFirst.Manuals.Links;

namespace HousingFirst.Guidance.Content;

/// <summary>A section of a manual as people write it: <c>cti#faseplanen-kort</c>, or its address as it stands in the browser.</summary>
internal static class WrittenSection
{
    private const string Manuals = "/manualer/";
    private const string Lasting = "s/";

    public static SectionReference? Read(string written)
    {
        var at = written.IndexOf(Manuals, StringComparison.Ordinal);
        var text = at < 0 ? written : OfAddress(written[(at + Manuals.Length)..]);
        return SectionReference.TryParse(text, out var section) ? section : null;
    }

    // cti/faseplanen#faseplanen-kort, cti/faseplanen (the chapter), and s/cti/faseplanen-kort, which lasts.
    private static string OfAddress(string path)
    {
        var (place, fragment) = path.Split('#') is [var before, var behind, ..] ? (before, behind) : (path, null);
        place = place.Split('?')[0].Trim('/');
        var segments = (place.StartsWith(Lasting, StringComparison.Ordinal) ? place[Lasting.Length..] : place).Split('/');
        return $"{segments[0]}#{fragment ?? segments[^1]}";
    }
}
