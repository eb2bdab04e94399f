using System.Collections.Immutable;
using HousingFirst.Guidance.Matching.Local;
using HousingFirst.Manuals;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Links;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Guidance.Matching;

/// <summary>Puts a result into words for the current reader.</summary>
internal sealed class MatchReader(IManualPages pages, SectionLinkReader sections, MatchMethods methods, ICurrentPortal current)
{
    private const int Level = 2;

    public async Task<MatchReading> ReadAsync(MatchResult result, string wish, CancellationToken cancellationToken)
    {
        var (edition, recommendation) = (result.Edition, result.Recommendation);
        var page = await pages.BeginAsync("metodematch", EditionNumber.Of(edition.Reviewed), cancellationToken);
        ImmutableArray<string> read = [.. recommendation.Read, .. edition.Read];
        var links = await sections.ReadAsync(read, cancellationToken);
        return new(
            result, wish, methods.Carries(recommendation.Method), page,
            page.Text(recommendation.Text, recommendation.Title, Level),
            page.Text($"{result.Why} [{string.Join("; ", result.Sources.Select(key => "@" + key))}]", recommendation.Title, Level),
            page.Text(result.Start.Text, recommendation.Title, Level),
            [
                .. current.Portal.Settings<MatchWords>(MatchWords.Key).Of(result)
                    .Select(own => page.Text(own.Word.Text, recommendation.Title, Level)),
            ],
            [.. result.Flags.Select(flag => (flag, page.Text(flag.Text, flag.Title, Level)))],
            links.Of(read));
    }
}
