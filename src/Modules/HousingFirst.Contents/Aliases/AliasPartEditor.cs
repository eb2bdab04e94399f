using HousingFirst.Sdk.Content.Editing;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Contents.Aliases;

/// <summary>The name by which pages and menus fetch an item.</summary>
internal sealed class AliasPartEditor(IStringLocalizer<EditorTexts> texts) : IPartEditor
{
    public string PartName => nameof(AliasPart);

    public ValueTask EditAsync(PartEdit part, CancellationToken cancellationToken)
    {
        part.IsAside = true;
        part.Add(new(nameof(AliasPart.Alias), texts["Alias"])
        {
            Hint = texts["Alias.Hint"],
            MaxLength = AliasHandler.MaxLength,
            Value = part.As<AliasPart>().Alias ?? "",
        });
        return ValueTask.CompletedTask;
    }

    public ValueTask UpdateAsync(PartEdit part, CancellationToken cancellationToken)
    {
        part.Alter<AliasPart>(alias => alias.Alias = part.Text(nameof(AliasPart.Alias)));
        return ValueTask.CompletedTask;
    }
}
