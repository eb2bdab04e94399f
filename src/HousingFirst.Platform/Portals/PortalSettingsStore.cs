using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Platform.Portals;

internal sealed class PortalSettingsStore(PortalSettingsWriter writer, IDocumentSession session, CurrentPortal current) : IPortalSettingsStore
{
    public Task<PortalSettings> LoadAsync(CancellationToken cancellationToken) => writer.LoadAsync(cancellationToken);

    public async Task SaveAsync(PortalSettings settings, CancellationToken cancellationToken)
    {
        // The flow that saves goes on with the portal that it began with.
        using (current.Enter(current.Runtime, (PortalSnapshot)current.Portal))
        {
            await writer.StoreAsync(settings, cancellationToken);
            await session.SaveChangesAsync(cancellationToken);
        }
    }
}
