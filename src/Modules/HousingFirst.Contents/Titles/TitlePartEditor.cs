using HousingFirst.Sdk.Content.Editing;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Contents.Titles;

/// <summary>The title of an item. An item inside another may do without.</summary>
internal sealed class TitlePartEditor(IStringLocalizer<EditorTexts> texts) : IPartEditor
{
    public string PartName => nameof(TitlePart);

    public ValueTask EditAsync(PartEdit part, CancellationToken cancellationToken)
    {
        part.Add(new(nameof(TitlePart.Title), texts["Title"])
        {
            IsRequired = part.Content.Container is null,
            MaxLength = TitleHandler.MaxLength,
            Value = part.As<TitlePart>().Title ?? part.Content.Item.DisplayText ?? "",
        });
        return ValueTask.CompletedTask;
    }

    public ValueTask UpdateAsync(PartEdit part, CancellationToken cancellationToken)
    {
        part.Alter<TitlePart>(title => title.Title = part.Text(nameof(TitlePart.Title)));
        part.Content.Item.DisplayText = part.Text(nameof(TitlePart.Title));
        return ValueTask.CompletedTask;
    }
}
