using HousingFirst.Sdk.Content.Editing;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Contents.Markup;

/// <summary>The text of an item, as markup that is cleaned when it is stored.</summary>
internal sealed class HtmlBodyPartEditor(IStringLocalizer<EditorTexts> texts) : IPartEditor
{
    public string PartName => nameof(HtmlBodyPart);

    public ValueTask EditAsync(PartEdit part, CancellationToken cancellationToken)
    {
        part.Add(new(nameof(HtmlBodyPart.Html), texts["Body"])
        {
            Kind = EditInputKind.Html,
            Hint = texts["Html.Hint"],
            MaxLength = LongText.MaxLength,
            Rows = 18,
            Value = part.As<HtmlBodyPart>().Html ?? "",
        });
        return ValueTask.CompletedTask;
    }

    public ValueTask UpdateAsync(PartEdit part, CancellationToken cancellationToken)
    {
        part.Alter<HtmlBodyPart>(body => body.Html = LongText.Of(part.Input(nameof(HtmlBodyPart.Html))));
        return ValueTask.CompletedTask;
    }
}
