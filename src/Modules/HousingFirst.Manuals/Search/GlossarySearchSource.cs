using System.Globalization;
using System.Runtime.CompilerServices;
using HousingFirst.Manuals.Glossaries;
using HousingFirst.Sdk.Search;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Manuals.Search;

/// <summary>Makes the glossary's words findable, and the pages that list things beside the manuals.</summary>
internal sealed class GlossarySearchSource(PortalGlossary glossary, IPortalExtensions extensions, IStringLocalizer<ManualTexts> texts) : ISearchSource
{
    // An explanation helps, but the manual's section answers.
    private const double TermWeight = 0.5;

    private static readonly HashSet<string> Open = new([""], StringComparer.Ordinal);

    public string Id => "glossary";

    // Another build of a module may carry other words.
    public ValueTask<string> FingerprintAsync(CancellationToken cancellationToken) => ValueTask.FromResult(string.Join(
        ' ',
        extensions.All<ShippedGlossary>().Select(shipped => $"{shipped.Assembly.ManifestModule.ModuleVersionId} {shipped.File}")
            .Prepend($"{typeof(GlossarySearchSource).Module.ModuleVersionId} {CultureInfo.CurrentUICulture.Name}")));

    public ValueTask<IReadOnlySet<string>> OpenCollectionsAsync(CancellationToken cancellationToken) => ValueTask.FromResult<IReadOnlySet<string>>(Open);

    public async IAsyncEnumerable<SearchEntry> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        yield return Page("checklists", texts["Checklists.Title"], texts["Checklists.Lead"], ManualAddresses.Checklists());
        if (glossary.Current.IsEmpty)
        {
            yield break;
        }

        yield return Page("glossary", texts["Glossary.Title"], texts["Glossary.Lead"], ManualAddresses.Glossary);
        foreach (var entry in glossary.Current.Entries)
        {
            yield return new()
            {
                Key = $"term/{entry.Id}",
                Title = entry.Term,
                Path = texts["Glossary.Title"],
                Lead = entry.StandsFor ?? "",
                Text = entry.Text,
                Context = string.Join(' ', entry.Also),
                Url = $"~{ManualAddresses.Glossary}#{entry.Id}",
                Type = SearchTypes.Term,
                Module = "HousingFirst.Manuals",
                Weight = TermWeight,
            };
        }
    }

    private static SearchEntry Page(string key, string title, string lead, string address) => new()
    {
        Key = key,
        Title = title,
        Lead = lead,
        Text = "",
        Url = "~" + address,
        Type = SearchTypes.Page,
        Module = "HousingFirst.Manuals",
    };
}
