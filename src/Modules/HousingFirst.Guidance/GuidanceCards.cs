using HousingFirst.Guidance.Answers;
using HousingFirst.Guidance.Shelves;
using HousingFirst.Sdk.Guidance;
using HousingFirst.Sdk.Portals;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Guidance;

/// <summary>The module's own pages on the overview.</summary>
internal sealed class GuidanceCards(ReaderGuidance guidance, IStringLocalizer<AnswerTexts> texts, IStringLocalizer<MatchTexts> match) : IGuidanceCardProvider
{
    public async ValueTask<IReadOnlyList<GuidanceCard>> ListAsync(CancellationToken cancellationToken)
    {
        GuidanceCard matching = new(match["Title"], match["Card"], "~" + GuidanceAddresses.MethodMatch, GuidanceShelf.Decision, 10, Audience.Everybody);
        return (await guidance.ListAsync(GuidanceKind.Example, cancellationToken)).Count == 0
            ? [matching]
            : [matching, new(texts["Examples.Title"], texts["Examples.Card"], "~" + GuidanceAddresses.Examples, GuidanceShelf.Reading, 100, Audience.Everybody)];
    }
}
