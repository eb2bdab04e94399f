using HousingFirst.Contents.Taxonomies;
using HousingFirst.Sdk.Content.Editing;
using HousingFirst.Sdk.Content.Fields;

namespace HousingFirst.Contents.Fields;

/// <summary>Terms of the taxonomy that the definition names, or one of them.</summary>
internal sealed class TaxonomyFieldEditor(IContentStore store) : IFieldEditor
{
    // Deeper terms are set in by it.
    private const string Indent = "– ";

    public string FieldType => nameof(TaxonomyField);

    public async ValueTask EditAsync(FieldEdit field, CancellationToken cancellationToken)
    {
        var settings = field.Definition.Setting<TaxonomyFieldSettings>();
        var taxonomy = settings.TaxonomyContentItemId is { Length: > 0 } id ? await store.GetAsync(id, ContentVersion.Latest, cancellationToken) : null;
        field.Add(new(nameof(TaxonomyField.TermContentItemIds), field.DisplayName)
        {
            Kind = settings.Unique ? EditInputKind.Choice : EditInputKind.Choices,
            Hint = field.Hint,
            IsRequired = field.IsRequired,
            Choices = taxonomy is null ? [] : [.. Choices(Terms.Of(taxonomy), depth: 0)],
            Values = [.. field.As<TaxonomyField>().TermContentItemIds],
        });
    }

    public ValueTask UpdateAsync(FieldEdit field, CancellationToken cancellationToken)
    {
        var settings = field.Definition.Setting<TaxonomyFieldSettings>();
        field.Alter<TaxonomyField>(chosen =>
        {
            chosen.TaxonomyContentItemId = settings.TaxonomyContentItemId;
            chosen.TermContentItemIds = [.. field.Chosen(nameof(TaxonomyField.TermContentItemIds))];
        });
        return ValueTask.CompletedTask;
    }

    private static IEnumerable<EditChoice> Choices(IEnumerable<ContentItem> terms, int depth) => terms.SelectMany(term =>
        Choices(Terms.Below(term), depth + 1)
            .Prepend(new(term.ContentItemId, string.Concat(Enumerable.Repeat(Indent, Math.Min(depth, 6))) + term.DisplayText)));
}
