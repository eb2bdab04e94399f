using HousingFirst.Guidance.Answers;
using HousingFirst.Guidance.Reading;
using HousingFirst.Guidance.Shelves;
using HousingFirst.Sdk.Theming;

namespace HousingFirst.Guidance.Links;

/// <summary>Answers and examples as targets.</summary>
internal sealed class TextTargets(ReaderGuidance guidance, IPageFrame frame) : IGuidanceTargets
{
    public async ValueTask<IReadOnlyDictionary<string, string>> ListAsync(CancellationToken cancellationToken) =>
        (await guidance.ListAsync(cancellationToken)).Select(shelved => shelved.Text).DistinctBy(Written).ToDictionary(
            Written, text => frame.Url("~" + GuidanceAddresses.Of(text.Kind, text.Id)), StringComparer.Ordinal);

    private static string Written(GuidanceText text) =>
        new GuidanceLink(text.Kind == GuidanceKind.Answer ? GuidanceLink.Answer : GuidanceLink.Example, text.Id).ToString();
}
