using System.Globalization;
using HousingFirst.Sdk.Content.Editing;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Contents.Lists;

/// <summary>Where on its list an item stands.</summary>
internal sealed class ContainedPartEditor(IContentStore store, IStringLocalizer<EditorTexts> texts) : IPartEditor
{
    public string PartName => nameof(ContainedPart);

    public async ValueTask EditAsync(PartEdit part, CancellationToken cancellationToken)
    {
        part.IsAside = true;
        var contained = part.As<ContainedPart>();
        if (contained.ListContentItemId is not { Length: > 0 } list)
        {
            return;
        }

        var container = await store.GetAsync(list, ContentVersion.Latest, cancellationToken);
        part.Add(new(nameof(ContainedPart.Order), texts["Order"])
        {
            Kind = EditInputKind.Number,
            Hint = texts["Order.Hint", container?.DisplayText ?? ""],
            MaxLength = 9,
            Value = contained.Order.ToString(CultureInfo.InvariantCulture),
        });
    }

    public ValueTask UpdateAsync(PartEdit part, CancellationToken cancellationToken)
    {
        if (int.TryParse(part.Text(nameof(ContainedPart.Order)) ?? "0", NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var order))
        {
            part.Alter<ContainedPart>(contained => contained.Order = order);
        }
        else
        {
            part.Input(nameof(ContainedPart.Order))!.Refuse(texts["Order.Wrong"]); // EditAsync added it
        }

        return ValueTask.CompletedTask;
    }
}
