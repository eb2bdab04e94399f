using System.Runtime.CompilerServices;
using HousingFirst.Approach.Methods;
using HousingFirst.Manuals.Changes;
using HousingFirst.Sdk.Methods;
using HousingFirst.Sdk.Search;

namespace HousingFirst.Approach.Search;

/// <summary>Makes the pages about principles, dimensions and methods findable, with each principle and dimension.</summary>
internal sealed class ApproachSearchSource(ApproachTexts texts, MethodShelf shelf, IPortalExtensions extensions) : ISearchSource
{
    // What the pages say in short the manuals say at length.
    private const double PartWeight = 0.65;

    // The page itself leads on to all of it.
    private const double PageWeight = 1.15;

    private static readonly HashSet<string> Open = new([""], StringComparer.Ordinal);

    public string Id => "approach";

    // Another build of a module may carry other texts.
    public ValueTask<string> FingerprintAsync(CancellationToken cancellationToken) => ValueTask.FromResult(string.Join(
        ' ',
        extensions.All<EmbeddedMethod>().Select(method => method.Assembly).Append(typeof(ApproachSearchSource).Assembly)
            .Select(assembly => assembly.ManifestModule.ModuleVersionId)));

    public ValueTask<IReadOnlySet<string>> OpenCollectionsAsync(CancellationToken cancellationToken) => ValueTask.FromResult<IReadOnlySet<string>>(Open);

    public async IAsyncEnumerable<SearchEntry> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        foreach (var entry in Principles().Concat(Dimensions()).Append(Methods()))
        {
            yield return entry;
        }
    }

    private IEnumerable<SearchEntry> Principles()
    {
        var text = texts.Principles;
        yield return Page(ApproachAddresses.Principles, text.Title, text.Lead, [.. text.Groups.SelectMany(group => (string[])[group.Name, group.Summary])]);
        foreach (var principle in text.Groups.SelectMany(group => group.Principles))
        {
            yield return Part(ApproachAddresses.Principles, text.Title, principle.Id, principle.Name, [principle.Means, .. principle.Practice, principle.NotThis]);
        }
    }

    private IEnumerable<SearchEntry> Dimensions()
    {
        var text = texts.Dimensions;
        yield return Page(
            ApproachAddresses.Dimensions, text.Title, text.Lead, [.. text.Dimensions.Select(dimension => dimension.Name), text.Rating.Title, text.Rating.Scale]);
        foreach (var dimension in text.Dimensions)
        {
            yield return Part(ApproachAddresses.Dimensions, text.Title, dimension.Id, dimension.Name, [.. dimension.Contents, .. dimension.Questions]);
        }
    }

    private SearchEntry Methods()
    {
        var text = texts.Comparison;
        var methods = shelf.Of(extensions.All<EmbeddedMethod>());
        return Page(
            ApproachAddresses.Methods,
            text.TitleFor(methods.Count),
            text.Lead,
            [
                .. methods.SelectMany(method => method.Fits.Prepend(method.Pitch).Prepend($"{method.Name} {method.LongName}")),
                .. text.Criteria.Select(criterion => criterion.Name),
                .. methods.SelectMany(method => method.Facts.Values),
                .. text.Shared.Items,
            ]) with { Context = string.Join(' ', methods.Select(method => method.Name).Append(text.Also)) };
    }

    private static SearchEntry Part(string address, string title, string id, string name, string[] lines) => Page(address, title, "", lines) with
    {
        Key = $"{address}#{id}",
        Heading = name,
        Path = title,
        Url = $"~{address}#{id}",
        Weight = PartWeight,
    };

    private static SearchEntry Page(string address, string title, string lead, string[] lines) => new()
    {
        Key = address,
        Title = title,
        Lead = SectionText.Of(lead).TrimEnd(),
        Text = SectionText.Of(string.Join("\n\n", lines)),
        Url = "~" + address,
        Type = SearchTypes.Page,
        Module = "HousingFirst.Approach",
        Weight = PageWeight,
    };
}
