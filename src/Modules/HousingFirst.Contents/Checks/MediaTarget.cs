using HousingFirst.Sdk.Content.Checks;
using HousingFirst.Sdk.Media;

namespace HousingFirst.Contents.Checks;

/// <summary>The addresses of the portal's files.</summary>
internal sealed class MediaTarget(IMediaStore media) : ILinkTarget
{
    private const string Folder = "media";

    public async ValueTask<bool?> FindAsync(LinkAddress address, CancellationToken cancellationToken) =>
        address.Segments is [Folder, _, ..] ? await media.FindAsync(address.Path[(Folder.Length + 1)..], cancellationToken) is not null : null;
}
