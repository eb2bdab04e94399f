using System.Collections.Immutable;
using HousingFirst.Sdk.Audit;

namespace HousingFirst.Platform.Backups;

/// <summary>What was found when a backup was opened and built up.</summary>
/// <param name="Manifest">What the file says of itself; all of it was found to be so.</param>
/// <param name="Proof">Whether the file is proved.</param>
/// <param name="Trail">What reading the audit trail has shown.</param>
/// <param name="UnknownFeatures">Features of the portal that this host does not have.</param>
/// <param name="MailsEnded">Mails that still waited: they are not sent, because they may have been since.</param>
internal sealed record RestoreReport(
    BackupManifest Manifest, BackupProof Proof, AuditReport Trail, ImmutableArray<string> UnknownFeatures, int MailsEnded)
{
    /// <summary>The portal as it is registered now; null for a trial.</summary>
    public string? Portal { get; init; }

    /// <summary>The name under which the portal is kept whose place it took.</summary>
    public string? KeptAs { get; init; }

    /// <summary>Invitations that were open: they may have been taken back since, and are to be sent again by whoever wants them.</summary>
    public int InvitationsEnded { get; init; }

    /// <summary>Files of a backup that is not proved that are not what their ending says, or could run.</summary>
    public int FilesLeftOut { get; init; }

    /// <summary>Editions of manuals that stand in the file and not on this host.</summary>
    public int EditionsLeftOut { get; init; }

    public long Documents => Manifest.Documents.Values.Sum();
}
