using System.Runtime.CompilerServices;
using HousingFirst.Guidance.Tools;
using HousingFirst.Manuals.Changes;
using HousingFirst.Sdk.Guidance;
using HousingFirst.Sdk.Search;

namespace HousingFirst.Guidance.Search;

/// <summary>
/// Makes the pages that have a card on the overview findable: the method match, calculators, tools. Cards that lead to texts, and those
/// that say so, are left out, because they bring their own entries.
/// </summary>
internal sealed class GuidancePagesSource(IPortalExtensions extensions, ShippedTools tools) : ISearchSource
{
    // Whoever asks for a calculator or a sheet by its name wants it before what is written about it.
    private const double PageWeight = 1.1;

    private static readonly HashSet<string> Open = new([""], StringComparer.Ordinal);

    public string Id => "guidance";

    // Another build of a module may carry other cards, and so may other features of the portal.
    public ValueTask<string> FingerprintAsync(CancellationToken cancellationToken) => ValueTask.FromResult(string.Join(
        ' ', extensions.All<IGuidanceCardProvider>().Select(provider => $"{provider.GetType().Name} {provider.GetType().Module.ModuleVersionId}")));

    public ValueTask<IReadOnlySet<string>> OpenCollectionsAsync(CancellationToken cancellationToken) => ValueTask.FromResult<IReadOnlySet<string>>(Open);

    public async IAsyncEnumerable<SearchEntry> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var provider in extensions.All<IGuidanceCardProvider>())
        {
            foreach (var card in (await provider.ListAsync(cancellationToken)).Where(card => card.Shelf != GuidanceShelf.Reading && !card.IsFoundByItself))
            {
                var tool = card.Shelf == GuidanceShelf.Tool
                    ? tools.All.FirstOrDefault(shipped => "~" + ToolAddresses.Guide(shipped.Id) == card.Url)
                    : null;
                yield return new()
                {
                    Key = card.Url,
                    Title = card.Title,
                    Lead = card.Text,
                    Text = tool is null ? "" : string.Join('\n', tool.Sections.Select(section => $"{section.Title}\n{SectionText.Of(section.Markdown)}")),
                    Url = card.Url,
                    Type = card.Shelf == GuidanceShelf.Tool ? "tool" : SearchTypes.Page,
                    Module = "HousingFirst.Guidance",
                    Audience = card.Audience,
                    OverdueFrom = tool?.StaleFrom,
                    Weight = PageWeight,
                };
            }
        }
    }
}
