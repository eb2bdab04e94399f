using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Rendering;

namespace HousingFirst.Manuals.Shelves;

/// <summary>Begins pages with the links that the current reader may follow.</summary>
internal sealed class ReaderPages(ReaderManuals manuals, ManualTextRenderer renderer, IManualSources catalogue) : IManualPages
{
    public ValueTask<ManualPage> BeginAsync(string id, EditionNumber version, CancellationToken cancellationToken) =>
        BeginAsync(id, version, _ => null, cancellationToken);

    public async ValueTask<ManualPage> BeginAsync(string id, EditionNumber version, Func<string, string?> ownLinks, CancellationToken cancellationToken) =>
        renderer.Page(id, version, await manuals.LinksAsync(cancellationToken), ownLinks, catalogue);
}
