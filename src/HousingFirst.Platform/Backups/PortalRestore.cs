using System.Diagnostics;
using System.Globalization;
using HousingFirst.Platform.Audit;
using HousingFirst.Platform.Documents;
using HousingFirst.Platform.Documents.Durable;
using HousingFirst.Platform.Modules;
using HousingFirst.Platform.Portals;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Content.Routing;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.Platform.Backups;

/// <summary>
/// Brings portals back from backups. One is built up beside whatever is served, looked through, and takes its place by its registry row:
/// a kill at any instant, or a backup that is not what it says, leaves everything as it was.
/// </summary>
internal sealed class PortalRestore(
    PortalDirectory portals,
    PortalClaims claims,
    BackupStaging staging,
    HostStore store,
    AuditHeads heads,
    AuditKey key,
    PortalWork work,
    PortalDatabases databases,
    PortalConnections connections,
    ModuleSet modules,
    BackupShelf shelf,
    TimeProvider clock,
    ILogger<PortalRestore> logger)
{
    /// <summary>Reads a whole backup, builds it up in a place of its own, looks through it, and throws that away again.</summary>
    public Task<RestoreOutcome> TryAsync(string path, BackupMeter meter, CancellationToken cancellationToken) => InHandAsync(
        path,
        async backup =>
        {
            var origin = backup.Manifest.Portal;
            if (PortalNames.Refuse(origin.Name) is { } name)
            {
                return new(null, new("portal.name", name));
            }

            await using var claim = await claims.TryTakeAsync(origin.Name, cancellationToken);
            if (claim is null)
            {
                return new(null, BackupProblems.Busy(origin.Name));
            }

            var record = Record(origin, $"{origin.Name}.trial", null, null, $"{origin.Name}.trial{Random.Shared.Next():x8}");
            var (site, report) = await staging.BuildAsync(backup, record, meter, cancellationToken);
            await site.DisposeAsync();
            return new(report, null);
        },
        cancellationToken);

    /// <summary>Brings a backup back as a portal. That no other process serves the portal whose place it takes is the caller's to know.</summary>
    public Task<RestoreOutcome> RestoreAsync(RestoreOrder order, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(order);
        return InHandAsync(
            order.Path,
            async backup =>
            {
                if (backup.Proof == BackupProof.Unproved && !order.AllowUnproved)
                {
                    return new(null, BackupProblems.Unproved(order.Path, backup.Key));
                }

                var name = order.Name ?? backup.Manifest.Portal.Name;
                if (PortalNames.Refuse(name) is { } refused)
                {
                    return new(null, new("portal.name", refused));
                }

                // Whoever makes a file chooses the mail addresses in it, and in that portal operators are known by theirs.
                if (backup.Proof == BackupProof.Unproved && name == PortalRecord.DefaultName)
                {
                    return new(null, BackupProblems.UnprovedDefault(order.Path));
                }

                await using var claim = await claims.TryTakeAsync(name, cancellationToken);
                return claim is null ? new(null, BackupProblems.Busy(name)) : await RestoreAsync(backup, name, order, cancellationToken);
            },
            cancellationToken);
    }

    private async Task<RestoreOutcome> InHandAsync(string path, Func<BackupReader, Task<RestoreOutcome>> work, CancellationToken cancellationToken)
    {
        var (backup, problem) = await BackupReader.OpenAsync(path, key, cancellationToken);
        if (backup is null)
        {
            return new(null, problem);
        }

        await using (backup)
        {
            try
            {
                return DurableMigrations.Knows(backup.Manifest.Schema)
                    ? await work(backup)
                    : new(null, BackupProblems.Foreign(path));
            }
            catch (DamagedBackupException exception)
            {
                return new(null, BackupProblems.Damaged(path, exception));
            }
        }
    }

    private async Task<RestoreOutcome> RestoreAsync(BackupReader backup, string name, RestoreOrder order, CancellationToken cancellationToken)
    {
        var began = Stopwatch.GetTimestamp();
        var registered = (await store.ReadPortalsAsync(cancellationToken)).Portals;
        var present = registered.FirstOrDefault(record => record.Name == name);
        if (present is null ? order.Replace is not null : order.Replace != name)
        {
            return new(null, order.Replace is null ? BackupProblems.PortalThere(name) : BackupProblems.NotConfirmed(name));
        }

        var origin = backup.Manifest.Portal;
        var (host, prefix) = present is null ? AddressOf(origin, name, order) : (present.Host, present.Prefix);
        var ordered = new PortalOrder(name, origin.Recipe, host, prefix, null, null);
        var pages = modules.Instances<ReservedPath>().Select(path => path.Instance.Segment).ToHashSet(StringComparer.Ordinal);
        if (PortalOrderRules.Refuse(ordered, [.. registered.Where(record => record != present)], pages) is { } refused)
        {
            return new(null, refused);
        }

        var old = present is null ? null : await portals.FindAsync(name, cancellationToken);
        var now = clock.GetUtcNow();
        var folder = PortalFolders.FreeFor(name, registered, now);
        var record = Record(origin, name, host, prefix, folder) with
        {
            State = present?.State ?? PortalState.Running, // what is out of service stays so
            CreatedUtc = backup.Proof == BackupProof.Proved ? origin.CreatedUtc : now,
        };
        var (site, report) = await staging.BuildAsync(backup, record, order.Meter ?? new(), cancellationToken);
        await using (site)
        {
            report = report with { Portal = name, EditionsLeftOut = await TakeEditionsAsync(backup, order, cancellationToken) };
            await RecordAsync(site, report, order.AskedBy, cancellationToken);
            var head = await HeadAsync(site, cancellationToken);
            site.MoveIn();

            // Past this line the portal is there; a caller that gave up finds it.
            if (present is null)
            {
                await heads.AdoptAsync(name, head, CancellationToken.None);
                await store.AddPortalAsync(site.Runtime.Record, CancellationToken.None);
            }
            else
            {
                report = report with { KeptAs = PortalFolders.KeptAs(name, registered, now) };
                if (present.CreatedUtc != site.Runtime.Record.CreatedUtc)
                {
                    shelf.Leave(present, now); // Another portal has its name now, and backups of its own.
                }

                await heads.ReplaceAsync(site.Runtime.Record, report.KeptAs, head, CancellationToken.None);
            }

            site.Keep();
            portals.Changed();
            if (old is not null)
            {
                databases.Close(old.Database);
            }
        }

        BackupLog.Restored(logger, name, backup.Manifest.TakenUtc, (long)Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        return new(report, null);
    }

    private async Task<AuditHead?> HeadAsync(PortalSite site, CancellationToken cancellationToken)
    {
        await using var connection = connections.Open(site.Runtime.Database);
        return await heads.HeadAsync(connection, cancellationToken);
    }

    private static PortalRecord Record(BackupOrigin origin, string name, string? host, string? prefix, string folder) =>
        new(name, PortalState.Running, host, prefix, folder, origin.Recipe, origin.CreatedUtc);

    private static (string? Host, string? Prefix) AddressOf(BackupOrigin origin, string name, RestoreOrder order) => order switch
    {
        { Host: null, Prefix: null } when name == origin.Name => (origin.Host, origin.Prefix),
        { Host: null, Prefix: null } when name != PortalRecord.DefaultName => (null, name),
        _ => (order.Host, order.Prefix),
    };

    /// <summary>
    /// Editions that manuals of the portal may stand on. From a file that is not proved only where the operator says so: all portals read
    /// the library.
    /// </summary>
    private async Task<int> TakeEditionsAsync(BackupReader backup, RestoreOrder order, CancellationToken cancellationToken)
    {
        var known = (await store.ListLibraryAsync(cancellationToken)).Select(entry => (entry.Kind, entry.Id, entry.Hash)).ToHashSet();
        var missing = backup.Manifest.Library.Where(edition => !known.Contains((edition.Kind, edition.Id, edition.Sha256))).ToList();
        if (backup.Proof == BackupProof.Unproved && !order.TakeEditions)
        {
            return missing.Count;
        }

        foreach (var edition in missing)
        {
            var body = new MemoryStream();
            await backup.ReadAsync(
                edition.Path,
                edition.Bytes,
                edition.Sha256,
                piece =>
                {
                    body.Write(piece.Span);
                    return Task.CompletedTask;
                },
                cancellationToken);
            await store.PutInLibraryAsync(
                edition.Kind, edition.Id, edition.Revision, edition.Sha256, body.ToArray(), edition.TakenInUtc, cancellationToken);
        }

        return 0;
    }

    private Task RecordAsync(PortalSite site, RestoreReport report, string? by, CancellationToken cancellationToken) => work.RunAsync(
        site.Runtime,
        async services =>
        {
            services.GetRequiredService<IAuditTrail>().Record(new(
                AuditKinds.PortalRestored,
                null,
                new AuditDetail("taken", report.Manifest.TakenUtc.ToString("O", CultureInfo.InvariantCulture)),
                new AuditDetail("count", report.Trail.FindingCount.ToString(CultureInfo.InvariantCulture)))
            {
                AccountId = by,
            });
            await services.GetRequiredService<IDocumentSession>().SaveChangesAsync(cancellationToken);
            return true;
        },
        cancellationToken);
}
