using HousingFirst.Contents.Markup;
using HousingFirst.Sdk.Content.Editing;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Contents.Menus;

/// <summary>An entry with markup of its own.</summary>
internal sealed class HtmlMenuItemPartEditor(IStringLocalizer<EditorTexts> texts) : IPartEditor
{
    public string PartName => nameof(HtmlMenuItemPart);

    public ValueTask EditAsync(PartEdit part, CancellationToken cancellationToken)
    {
        var entry = part.As<HtmlMenuItemPart>();
        MenuEntry.AddName(part, name: null, texts);
        MenuEntry.AddUrl(part, entry.Url, texts);
        part.Add(new(nameof(HtmlMenuItemPart.Html), texts["Body"])
        {
            Kind = EditInputKind.Html,
            Hint = texts["Html.Hint"],
            MaxLength = LongText.MaxLength,
            Value = entry.Html ?? "",
        });
        return ValueTask.CompletedTask;
    }

    public ValueTask UpdateAsync(PartEdit part, CancellationToken cancellationToken)
    {
        MenuEntry.TakeName(part);
        if (MenuEntry.TakeUrl(part, texts, out var url))
        {
            part.Alter<HtmlMenuItemPart>(entry => (entry.Url, entry.Html) = (url, LongText.Of(part.Input(nameof(HtmlMenuItemPart.Html)))));
        }

        return ValueTask.CompletedTask;
    }
}
