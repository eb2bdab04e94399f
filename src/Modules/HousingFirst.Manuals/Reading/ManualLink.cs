using System.Diagnostics.CodeAnalysis;

namespace HousingFirst.Manuals.Reading;

/// <summary>A link to a section as a text writes it: <c>manual:cti#faseplanen</c>, in the same manual <c>manual:#faseplanen</c>.</summary>
/// <param name="ManualId">The manual; null for the one that the link stands in.</param>
/// <param name="Id">Id of the chapter, section, box or item; null for the manual itself.</param>
public sealed record ManualLink(string? ManualId, string? Id)
{
    private const string Scheme = "manual:";

    public static bool TryParse(string? url, [NotNullWhen(true)] out ManualLink? link)
    {
        link = null;
        if (url is null || !url.StartsWith(Scheme, StringComparison.Ordinal))
        {
            return false;
        }

        var rest = url[Scheme.Length..];
        var hash = rest.IndexOf('#', StringComparison.Ordinal);
        var manual = hash < 0 ? rest : rest[..hash];
        var id = hash < 0 ? null : rest[(hash + 1)..];
        link = new(manual.Length == 0 ? null : manual, string.IsNullOrEmpty(id) ? null : id);
        return true;
    }

    public override string ToString() => Id is null ? $"{Scheme}{ManualId}" : $"{Scheme}{ManualId}#{Id}";
}
