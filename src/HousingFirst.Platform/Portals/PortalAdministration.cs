using HousingFirst.Platform.Audit;
using HousingFirst.Platform.Backups;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Documents;
using Npgsql;

namespace HousingFirst.Platform.Portals;

/// <summary>Changes the registry: puts portals in and out of service, and deletes them.</summary>
internal sealed class PortalAdministration(
    PortalDirectory portals,
    PortalClaims claims,
    HostStore store,
    DataFolder folder,
    AuditHeads heads,
    PortalWork work,
    BackupShelf shelf,
    TimeProvider clock,
    ILogger<PortalAdministration> logger,
    NpgsqlDataSource? postgres = null)
{
    /// <summary>
    /// Puts a portal in or out of service. The registry and the portal's trail lie in two databases: the entry is written first, so that a
    /// kill in between leaves an entry too many and never a change without one.
    /// </summary>
    public async Task<PortalProblem?> SetStateAsync(string name, PortalState state, CancellationToken cancellationToken)
    {
        if (await portals.FindAsync(name, cancellationToken) is not { } portal)
        {
            return NoSuchPortal(name);
        }

        if (portal.Record.State != state)
        {
            await RecordAsync(portal, state == PortalState.Running ? AuditKinds.PortalEnabled : AuditKinds.PortalDisabled, cancellationToken);
            await store.SetStateAsync(name, state, CancellationToken.None); // What is written down takes place.
            portals.Changed();
        }

        return null;
    }

    /// <summary>
    /// Deletes a portal: the registry row goes first, so that a kill in between leaves a folder that the next start sweeps.
    /// Refused while another process serves the data. Its backups are noted as those of a deleted portal before anything else, so that they
    /// have an end whatever happens; they go later, or <paramref name="withBackups"/> at once. Its trail goes with it: how that ended, as the host has
    /// noted it, is the answer, so that a backup can be held up against it.
    /// </summary>
    public async Task<(PortalProblem? Problem, AuditHead? Trail)> DeleteAsync(string name, bool withBackups, CancellationToken cancellationToken)
    {
        using var held = HostLock.TryTake(folder);
        if (held is null)
        {
            return (new("portal.host-running", "A host is serving this data folder. Stop it first, then delete the portal."), null);
        }

        if (await portals.FindAsync(name, cancellationToken) is not { } portal)
        {
            return (NoSuchPortal(name), null);
        }

        await using var claim = await claims.TryTakeAsync(portal.Record.Folder, cancellationToken);
        if (claim is null)
        {
            return (new("portal.being-made", $"The portal {name} is being made or deleted at this moment. `portal list` shows what comes of it."), null);
        }

        var trail = await heads.NotedAsync(name, cancellationToken);

        shelf.Leave(portal.Record, clock.GetUtcNow());
        await store.DeletePortalAsync(name, cancellationToken);
        portals.Changed();
        await heads.ForgetAsync(name, CancellationToken.None);
        await RemoveDataAsync(portal.Record.Folder, PortalDirectory.SchemaOf(portal.Record));
        if (withBackups)
        {
            shelf.Remove(portal.Record);
        }

        PortalLog.PortalDeleted(logger, name, trail?.Count ?? 0, trail?.LastSeal ?? "");
        return (null, trail);
    }

    /// <summary>Removes the rows and files of a portal that has no registry row.</summary>
    public async Task RemoveDataAsync(string portalFolder, string schema)
    {
        if (postgres is not null)
        {
            // Past the point of no return: the registry no longer has the portal.
            await using var command = postgres.CreateCommand($"DROP SCHEMA IF EXISTS \"{schema}\" CASCADE");
            await command.ExecuteNonQueryAsync(CancellationToken.None);
        }

        if (Directory.Exists(folder.Portal(portalFolder)))
        {
            Directory.Delete(folder.Portal(portalFolder), recursive: true);
        }
    }

    private async Task RecordAsync(PortalRuntime portal, string kind, CancellationToken cancellationToken)
    {
        try
        {
            await work.RunAsync(
                portal,
                async services =>
                {
                    services.GetRequiredService<IAuditTrail>().Record(new(kind, null));
                    await services.GetRequiredService<IDocumentSession>().SaveChangesAsync(cancellationToken);
                    return true;
                },
                cancellationToken);
        }
        catch (PortalUnavailableException exception)
        {
            // One whose database is broken can still be taken out of service.
            PortalLog.PortalUnavailable(logger, portal.Record.Name, exception);
        }
    }

    private static PortalProblem NoSuchPortal(string name) =>
        new("portal.unknown", $"There is no portal {name}. `portal list` shows those there are.");
}
