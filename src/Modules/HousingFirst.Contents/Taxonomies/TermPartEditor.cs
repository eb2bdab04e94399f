using HousingFirst.Contents.Bags;
using HousingFirst.Sdk.Content.Editing;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Contents.Taxonomies;

/// <summary>The terms below a term, which stand at the root of its item.</summary>
internal sealed class TermPartEditor(InnerTypes types, IStringLocalizer<EditorTexts> texts) : IPartEditor
{
    public string PartName => nameof(TermPart);

    public async ValueTask EditAsync(PartEdit part, CancellationToken cancellationToken)
    {
        // Outside of its taxonomy a term has nothing to be arranged in.
        if (part.Content.Container is not null)
        {
            part.AddList(new(
                nameof(TaxonomyPart.Terms), texts["Terms.Below"], await types.NamedAsync([part.Content.Item.ContentType], cancellationToken))
            {
                WeldedPart = nameof(TermPart),
                Holder = part.Content.Item.Content,
            });
        }
    }

    public ValueTask UpdateAsync(PartEdit part, CancellationToken cancellationToken) => ValueTask.CompletedTask;
}
