using HousingFirst.Sdk.Content.Editing;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Contents.Bags;

/// <summary>The blocks of a page, each with its width.</summary>
internal sealed class FlowPartEditor(InnerTypes types, IStringLocalizer<EditorTexts> texts) : IPartEditor
{
    private const string Stereotype = "Widget";

    public string PartName => nameof(FlowPart);

    public async ValueTask EditAsync(PartEdit part, CancellationToken cancellationToken) => part.AddList(new(
        nameof(FlowPart.Widgets), texts["Widgets"], await types.InRoleAsync(Stereotype, cancellationToken))
    {
        WeldedPart = nameof(FlowMetadata),
    });

    public ValueTask UpdateAsync(PartEdit part, CancellationToken cancellationToken) => ValueTask.CompletedTask;
}
