using HousingFirst.Sdk.Content.Editing;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Contents.Menus;

/// <summary>An entry that leads to an item; which one, is a field of the part.</summary>
internal sealed class ContentMenuItemPartEditor(IStringLocalizer<EditorTexts> texts) : IPartEditor
{
    public string PartName => nameof(ContentMenuItemPart);

    public ValueTask EditAsync(PartEdit part, CancellationToken cancellationToken)
    {
        MenuEntry.AddName(part, name: null, texts);
        return ValueTask.CompletedTask;
    }

    public ValueTask UpdateAsync(PartEdit part, CancellationToken cancellationToken)
    {
        MenuEntry.TakeName(part);
        return ValueTask.CompletedTask;
    }
}
