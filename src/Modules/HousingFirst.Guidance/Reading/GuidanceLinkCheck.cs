using System.Collections.Immutable;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Reading;

namespace HousingFirst.Guidance.Reading;

/// <summary>Finds links of texts that lead nowhere. A manual that is not among the editions is none of ours: a portal need not show all.</summary>
internal static class GuidanceLinkCheck
{
    public static ImmutableArray<ManualProblem> Run(
        IReadOnlyCollection<ReadGuidanceText> texts, IReadOnlyCollection<string> targets, IEnumerable<ManualEdition> editions)
    {
        var byId = editions.ToDictionary(edition => edition.Id, StringComparer.Ordinal);
        return
        [
            .. texts.SelectMany(text => text.Links)
                .Where(link => link.Link is { ManualId: { } manual, Id: { } id } && byId.TryGetValue(manual, out var edition) && edition.Find(id) is null)
                .Select(link => Tell(link.File, link.Line, $"No section has the id that {link.Link} leads to.")),
            .. texts.SelectMany(text => text.OwnLinks.Where(link => !targets.Contains(link.Link.ToString()))
                .Select(link => Tell(text.File, link.Line, $"There is nothing at {link.Link}."))),
        ];
    }

    private static ManualProblem Tell(string file, int line, string message) =>
        new(ProblemKind.BrokenLink, IsError: false, file, line, message, "Correct the id; until then it is shown as plain text.");
}
