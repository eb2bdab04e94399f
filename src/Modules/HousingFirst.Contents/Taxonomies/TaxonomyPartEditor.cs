using HousingFirst.Contents.Bags;
using HousingFirst.Sdk.Content.Editing;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Contents.Taxonomies;

/// <summary>The terms of the first level, each with those below it.</summary>
internal sealed class TaxonomyPartEditor(InnerTypes types, IStringLocalizer<EditorTexts> texts) : IPartEditor
{
    public string PartName => nameof(TaxonomyPart);

    public async ValueTask EditAsync(PartEdit part, CancellationToken cancellationToken) => part.AddList(new(
        nameof(TaxonomyPart.Terms), texts["Terms"], await types.NamedAsync([part.As<TaxonomyPart>().TermContentType ?? ""], cancellationToken))
    {
        WeldedPart = nameof(TermPart),
    });

    public ValueTask UpdateAsync(PartEdit part, CancellationToken cancellationToken) => ValueTask.CompletedTask;
}
