using HousingFirst.Sdk.Content.Editing;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Contents.Menus;

/// <summary>An entry that leads to an address.</summary>
internal sealed class LinkMenuItemPartEditor(IStringLocalizer<EditorTexts> texts) : IPartEditor
{
    public string PartName => nameof(LinkMenuItemPart);

    public ValueTask EditAsync(PartEdit part, CancellationToken cancellationToken)
    {
        var entry = part.As<LinkMenuItemPart>();
        MenuEntry.AddName(part, entry.Name, texts);
        MenuEntry.AddUrl(part, entry.Url, texts);
        return ValueTask.CompletedTask;
    }

    public ValueTask UpdateAsync(PartEdit part, CancellationToken cancellationToken)
    {
        MenuEntry.TakeName(part);
        if (MenuEntry.TakeUrl(part, texts, out var url))
        {
            part.Alter<LinkMenuItemPart>(entry => entry.Url = url);
        }

        return ValueTask.CompletedTask;
    }
}
