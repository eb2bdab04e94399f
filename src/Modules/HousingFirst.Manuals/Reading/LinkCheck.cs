using System.Collections.Immutable;
using HousingFirst.Manuals.Editions;

namespace HousingFirst.Manuals.Reading;

/// <summary>Finds links that lead nowhere.</summary>
internal static class LinkCheck
{
    /// <summary>Links of an edition into itself.</summary>
    public static ImmutableArray<ManualProblem> Within(ManualEdition edition, ImmutableArray<PlacedLink> links) =>
        [.. links.Where(link => (link.Link.ManualId ?? edition.Id) == edition.Id).Where(link => LeadsNowhere(link, edition)).Select(Tell)];

    /// <summary>Links between editions. A manual that is not among them is none of ours: a portal need not show all manuals.</summary>
    public static ImmutableArray<ManualProblem> Between(IReadOnlyCollection<ReadEdition> editions)
    {
        var byId = editions.Select(read => read.Edition).OfType<ManualEdition>().ToDictionary(edition => edition.Id, StringComparer.Ordinal);
        return
        [
            .. editions.SelectMany(read => read.Links.Where(link => link.Link.ManualId is { } other
                    && other != read.Edition?.Id && byId.TryGetValue(other, out var edition) && LeadsNowhere(link, edition)))
                .Select(Tell),
        ];
    }

    private static bool LeadsNowhere(PlacedLink link, ManualEdition edition) => link.Link.Id is { } id && edition.Find(id) is null;

    private static ManualProblem Tell(PlacedLink link) => new(
        ProblemKind.BrokenLink, IsError: false, link.File, link.Line,
        $"No section has the id that {link.Link} leads to.", "Correct the id; until then the link is shown as plain text.");
}
