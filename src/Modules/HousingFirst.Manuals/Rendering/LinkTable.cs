using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Reading;

namespace HousingFirst.Manuals.Rendering;

/// <summary>Turns links to sections into addresses for one reader: only manuals that the reader may see are here.</summary>
/// <param name="pathBase">The portal's path base.</param>
/// <param name="visible">The editions that the reader may see.</param>
internal sealed class LinkTable(string pathBase, IReadOnlyList<ManualEdition> visible)
{
    public string PathBase => pathBase;

    /// <summary>The address, or null when the link leads nowhere for this reader.</summary>
    public string? Resolve(ManualLink link, string fromManual)
    {
        var manualId = link.ManualId ?? fromManual;
        if (Edition(manualId) is not { } edition)
        {
            return null;
        }

        if (link.Id is null)
        {
            return pathBase + ManualAddresses.Manual(manualId);
        }

        return edition.Find(link.Id) is { } place ? pathBase + ManualAddresses.Section(manualId, place.Chapter.Id, place.Id) : null;
    }

    /// <summary>Whether the link is broken for everybody, not just hidden from this reader.</summary>
    public bool IsBroken(ManualLink link, string fromManual) =>
        link.Id is not null && Edition(link.ManualId ?? fromManual) is { } edition && edition.Find(link.Id) is null;

    /// <summary>What of this table the links in a text depend on: the same words give the same addresses.</summary>
    /// <param name="from">The edition that the text stands in.</param>
    /// <param name="linked">The other manuals that the text links to.</param>
    public string KeyFor(ManualEdition from, IEnumerable<string> linked) =>
        string.Join('|', linked.Select(id => Edition(id)?.Hash ?? "-").Prepend(from.Hash));

    private ManualEdition? Edition(string manualId)
    {
        foreach (var edition in visible)
        {
            if (edition.Id == manualId)
            {
                return edition;
            }
        }

        return null;
    }
}
