using System.Globalization;
using HousingFirst.Platform.Audit;
using HousingFirst.Platform.Documents;
using HousingFirst.Platform.Mail;
using HousingFirst.Platform.Media;
using HousingFirst.Platform.Modules;
using HousingFirst.Platform.Portals;
using HousingFirst.Platform.Security.Links;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Mail;
using HousingFirst.Sdk.Security;

namespace HousingFirst.Platform.Backups;

/// <summary>Builds a backup up in the staging folder, where nobody is served from, and looks whether all of it is there.</summary>
internal sealed class BackupStaging(
    PortalStaging staging,
    BackupLoader loader,
    PortalWork work,
    FeatureCatalog features,
    AuditHeads heads,
    AuditVerification verification,
    RestoredMedia media,
    TimeProvider clock)
{
    /// <summary>Builds it and answers what was found. The caller holds the name, and keeps the site or throws it away.</summary>
    /// <exception cref="DamagedBackupException">The backup is not what it says.</exception>
    public async Task<(PortalSite Site, RestoreReport Report)> BuildAsync(
        BackupReader backup, PortalRecord record, BackupMeter meter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(backup);
        ArgumentNullException.ThrowIfNull(meter);
        meter.Begin(backup.Manifest.Documents.Values.Sum(), backup.Manifest.Media.Length);
        await backup.CheckLibraryAsync(cancellationToken);
        var site = await staging.BeginAsync(record, backup.Manifest.Schema, cancellationToken);
        try
        {
            await loader.LoadAsync(backup, site.Runtime.Database, meter, cancellationToken);
            await UnpackMediaAsync(backup, MediaOf(site.Runtime.Folder), meter, cancellationToken);
            var report = await work.RunAsync(
                site.Runtime, services => LookAsync(backup, site.Runtime.Folder, services, cancellationToken), cancellationToken);
            return (site, report);
        }
        catch (PortalUnavailableException exception)
        {
            await site.DisposeAsync();
            throw new DamagedBackupException(BackupTable.PathOf("Document"), "the portal's settings or indexes could not be made of it.", exception);
        }
        catch
        {
            await site.DisposeAsync();
            throw;
        }
    }

    private async Task<RestoreReport> LookAsync(
        BackupReader backup, string folder, IServiceProvider services, CancellationToken cancellationToken)
    {
        var connection = services.GetRequiredService<PortalConnection>();
        var session = services.GetRequiredService<IDocumentSession>();
        await HoldCountsAsync(connection, backup.Manifest, cancellationToken);
        var filesLeftOut = await media.LookAsync(connection, MediaOf(folder), backup.Proof, cancellationToken);
        var trail = await verification.RunAsync(await heads.HeadAsync(connection, cancellationToken), connection, cancellationToken);
        return new(
            backup.Manifest,
            backup.Proof,
            trail,
            [.. backup.Manifest.Portal.Features.Where(feature => !features.TryGet(feature, out _))],
            await EndMailsAsync(session, cancellationToken))
        {
            InvitationsEnded = await EndInvitationsAsync(session, cancellationToken),
            FilesLeftOut = filesLeftOut,
        };
    }

    private static string MediaOf(string folder) => Path.Combine(folder, "media");

    private static async Task HoldCountsAsync(PortalConnection connection, BackupManifest manifest, CancellationToken cancellationToken)
    {
        var counts = await connection.ReadAsync(
            new("""SELECT "Type", COUNT(*) FROM "Document" GROUP BY "Type" """),
            static row => KeyValuePair.Create(row.GetString(0), row.GetInt64(1)),
            cancellationToken);
        if (!counts.ToHashSet().SetEquals(manifest.Documents))
        {
            throw new DamagedBackupException(BackupTable.PathOf("Document"), "there are more or fewer documents than the manifest says.");
        }

        var last = await AuditTables.LastNumberAsync(connection, cancellationToken);
        if (last != manifest.Trail.Last)
        {
            throw new DamagedBackupException(
                BackupTable.PathOf("AuditRow"),
                string.Create(CultureInfo.InvariantCulture, $"the audit trail ends with entry {last} instead of {manifest.Trail.Last}."));
        }
    }

    /// <summary>What waited when the backup was taken has been sent since, or nobody knows; sending it again is worse.</summary>
    private async Task<int> EndMailsAsync(IDocumentSession session, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var waiting = await session.Query<OutboxMailIndex>(row => row.State == MailState.Waiting).ListAsync<OutboxMail>(cancellationToken);
        foreach (var mail in waiting)
        {
            mail.End(MailState.GivenUp, now);
            session.Store(mail);
        }

        await session.SaveChangesAsync(cancellationToken);
        return waiting.Count;
    }

    /// <summary>One that was taken back or answered since would be open again, its link still in somebody's mailbox.</summary>
    private async Task<int> EndInvitationsAsync(IDocumentSession session, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var open = await session.Query<InvitationIndex>(row => row.State == InvitationState.Open).ListAsync<InvitationDocument>(cancellationToken);
        foreach (var invitation in open)
        {
            invitation.End(InvitationState.Revoked, now);
            session.Store(invitation);
        }

        await session.SaveChangesAsync(cancellationToken);
        return open.Count;
    }

    private static async Task UnpackMediaAsync(BackupReader backup, string folder, BackupMeter meter, CancellationToken cancellationToken)
    {
        foreach (var file in backup.Manifest.Media)
        {
            if (!MediaFiles.IsHash(file.Sha256))
            {
                throw new DamagedBackupException(BackupReader.ManifestPath, "it names a file by something that is no hash.");
            }

            var path = MediaFiles.PathOf(folder, file.Sha256);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await using var target = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, useAsync: true);
            await backup.ReadAsync(
                file.Path, file.Bytes, file.Sha256, async piece => await target.WriteAsync(piece, cancellationToken), cancellationToken);
            meter.AddFile();
        }
    }
}
