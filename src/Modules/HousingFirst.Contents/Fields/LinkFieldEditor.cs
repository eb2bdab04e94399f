using HousingFirst.Contents.Menus;
using HousingFirst.Sdk.Content.Editing;
using HousingFirst.Sdk.Content.Fields;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Contents.Fields;

/// <summary>An address with the words that lead there.</summary>
internal sealed class LinkFieldEditor(IStringLocalizer<EditorTexts> texts) : IFieldEditor
{
    private const string NewTab = "_blank";

    public string FieldType => nameof(LinkField);

    public ValueTask EditAsync(FieldEdit field, CancellationToken cancellationToken)
    {
        var link = field.As<LinkField>();
        field.Add(new(nameof(LinkField.Text), texts["Link.Text"]) { MaxLength = 200, IsRequired = field.IsRequired, Value = link.Text ?? "" });
        field.Add(new(nameof(LinkField.Url), texts["Url"])
        {
            Hint = field.Hint ?? texts["Url.Hint"],
            IsRequired = field.IsRequired,
            MaxLength = 2000,
            Value = link.Url ?? "",
        });
        field.Add(new(nameof(LinkField.Target), texts["Link.NewTab"])
        {
            Kind = EditInputKind.Tick,
            Value = link.Target == NewTab ? "true" : "false",
        });
        return ValueTask.CompletedTask;
    }

    public ValueTask UpdateAsync(FieldEdit field, CancellationToken cancellationToken)
    {
        if (MenuEntry.TakeUrl(field, texts, out var url))
        {
            field.Alter<LinkField>(link =>
            {
                link.Url = url;
                link.Text = field.Text(nameof(LinkField.Text));
                link.Target = field.IsTicked(nameof(LinkField.Target)) ? NewTab : link.Target == NewTab ? null : link.Target;
            });
        }

        return ValueTask.CompletedTask;
    }
}
