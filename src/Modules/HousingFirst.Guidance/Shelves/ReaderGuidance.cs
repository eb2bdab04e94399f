using HousingFirst.Guidance.Answers;
using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Time;

namespace HousingFirst.Guidance.Shelves;

/// <summary>The portal's texts as the current reader may see them. What the reader may not see is not there. One a request.</summary>
internal sealed class ReaderGuidance(
    ICurrentPortal current, PortalCache<PortalGuidance> cache, PortalGuidanceReader portalReader, IPermissionChecker reader, TimeProvider clock)
{
    private IReadOnlyList<ShelvedGuidance>? _visible;

    /// <summary>The day in the portal's time.</summary>
    public DateOnly Today => clock.Today(current.Portal);

    /// <summary>All texts that the reader may see, in the portal's order.</summary>
    public async ValueTask<IReadOnlyList<ShelvedGuidance>> ListAsync(CancellationToken cancellationToken) =>
        _visible ??= [.. (await cache.GetAsync(current.Portal, portalReader.ReadAsync, cancellationToken)).Texts.Where(text => reader.Admits(text.Audience))];

    /// <summary>Those of a kind.</summary>
    public async ValueTask<IReadOnlyList<GuidanceText>> ListAsync(GuidanceKind kind, CancellationToken cancellationToken) =>
        [.. (await ListAsync(cancellationToken)).Where(text => text.Text.Kind == kind).Select(text => text.Text)];

    /// <summary>The text with that id, or null.</summary>
    public async ValueTask<GuidanceText?> FindAsync(GuidanceKind kind, string id, CancellationToken cancellationToken) =>
        (await ListAsync(kind, cancellationToken)).FirstOrDefault(text => text.Id == id);
}
