using HousingFirst.Contents.Bags;
using HousingFirst.Sdk.Content.Editing;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Contents.Menus;

/// <summary>The entries of a menu, and those below an entry.</summary>
internal sealed class MenuItemsListPartEditor(InnerTypes types, IStringLocalizer<EditorTexts> texts) : IPartEditor
{
    private const string Stereotype = "MenuItem";

    public string PartName => nameof(MenuItemsListPart);

    public async ValueTask EditAsync(PartEdit part, CancellationToken cancellationToken) => part.AddList(new(
        nameof(MenuItemsListPart.MenuItems), texts["MenuItems"], await types.InRoleAsync(Stereotype, cancellationToken)));

    public ValueTask UpdateAsync(PartEdit part, CancellationToken cancellationToken) => ValueTask.CompletedTask;
}
