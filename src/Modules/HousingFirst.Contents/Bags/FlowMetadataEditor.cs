using System.Globalization;
using HousingFirst.Sdk.Content.Editing;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Contents.Bags;

/// <summary>How wide a block stands on its page.</summary>
internal sealed class FlowMetadataEditor(IStringLocalizer<EditorTexts> texts) : IPartEditor
{
    private static readonly int[] Sizes = [100, 66, 50, 33, 25];

    public string PartName => nameof(FlowMetadata);

    public ValueTask EditAsync(PartEdit part, CancellationToken cancellationToken)
    {
        part.IsAside = true;
        part.Add(new(nameof(FlowMetadata.Size), texts["Size"])
        {
            Kind = EditInputKind.Choice,
            Choices = [.. Sizes.Select(size => new EditChoice(Written(size), texts[$"Size.{size}"]))],
            Value = Written(part.As<FlowMetadata>().Size),
        });
        return ValueTask.CompletedTask;
    }

    public ValueTask UpdateAsync(PartEdit part, CancellationToken cancellationToken)
    {
        part.Alter<FlowMetadata>(metadata => metadata.Size =
            int.TryParse(part.Text(nameof(FlowMetadata.Size)), NumberStyles.None, CultureInfo.InvariantCulture, out var size) ? size : 100);
        return ValueTask.CompletedTask;
    }

    private static string Written(int size) => size.ToString(CultureInfo.InvariantCulture);
}
