using HousingFirst.Sdk.Content.Editing;

namespace HousingFirst.Contents.Bags;

/// <summary>Items of the types that the bag is set to hold.</summary>
internal sealed class BagPartEditor(InnerTypes types) : IPartEditor
{
    public string PartName => nameof(BagPart);

    public async ValueTask EditAsync(PartEdit part, CancellationToken cancellationToken) => part.AddList(new(
        nameof(BagPart.ContentItems),
        part.DisplayName,
        await types.NamedAsync(part.Setting<BagPartSettings>().ContainedContentTypes, cancellationToken)));

    public ValueTask UpdateAsync(PartEdit part, CancellationToken cancellationToken) => ValueTask.CompletedTask;
}
