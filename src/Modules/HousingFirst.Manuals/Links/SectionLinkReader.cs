using System.Collections.Frozen;
using HousingFirst.Manuals.Editions;

namespace HousingFirst.Manuals.Links;

/// <summary>Looks links into the manuals up for the current reader.</summary>
public sealed class SectionLinkReader(IManuals manuals)
{
    /// <summary>Those of the references, written <c>manual#section</c>, that the reader can follow.</summary>
    public async Task<SectionLinks> ReadAsync(IEnumerable<string> references, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(references);
        Dictionary<string, SectionLink> found = new(StringComparer.Ordinal);
        foreach (var reference in references.Distinct(StringComparer.Ordinal))
        {
            if (SectionReference.TryParse(reference, out var section) && await FindAsync(section, cancellationToken) is { } link)
            {
                found.Add(reference, link);
            }
        }

        return new(found.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The link; null where it leads nowhere for this reader.</summary>
    public async ValueTask<SectionLink?> FindAsync(SectionReference section, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(section);
        return await manuals.FindAsync(section.Manual, cancellationToken) is { } shelved
            && shelved.Edition.Find(section.Id) is { } place
            && await manuals.AddressAsync(section.Manual, section.Id, cancellationToken) is { } url
            ? new(Name(place), url, shelved.Title)
            : null;
    }

    // Sections carry the frame's headings ("Tjekliste"), which say nothing away from their chapter; its parts have their own.
    private static string Name(ManualPlace place) => place.Section is { Level: > 2 } part ? part.Title : place.Chapter.Title;
}
