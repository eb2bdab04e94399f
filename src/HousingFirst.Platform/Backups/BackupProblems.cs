using HousingFirst.Platform.Portals;

namespace HousingFirst.Platform.Backups;

/// <summary>Why a backup cannot be taken or brought back: one line with place, reason and what to do.</summary>
internal static class BackupProblems
{
    public const string BusyCode = "portal.being-made";

    public const string FileTakenCode = "backup.file-taken";

    public static PortalProblem NoSuchPortal(string name) =>
        new("portal.unknown", $"There is no portal {name}. `portal list` shows those there are.");

    public static PortalProblem FileTaken(string path) =>
        new(FileTakenCode, $"{path} is there already; a backup never takes another file's place. Choose another name.");

    public static PortalProblem NotWritten(string path, string reason) => new("backup.not-written", $"{path} could not be written: {reason}");

    public static PortalProblem NoSuchFile(string path) => new(
        "backup.no-file", $"{path} cannot be read. Is it there, and may this account read it?");

    public static PortalProblem CutOff(string path) => new(
        "backup.damaged", $"{path} is no backup, or its end is missing. Copy it again from where it was taken, or take an older one.");

    public static PortalProblem Foreign(string path) => new("backup.foreign", $"{path} is an archive, but no backup that this program has written.");

    public static PortalProblem Newer(string path, string what) => new(
        "backup.newer", $"{path} was written by a later version ({what}). Bring this host up to that version first.");

    public static PortalProblem Damaged(string path, DamagedBackupException exception) => new(
        "backup.damaged", $"{path}: {exception.Message} Nothing was changed. Copy it again from where it was taken, or take an older one.");

    public static PortalProblem Forged(string path) => new(
        "backup.forged", $"{path} names a key of this host, but was not sealed with it: somebody has changed it. Take another one.");

    public static PortalProblem Unproved(string path, string key) => new(
        "backup.unproved",
        $"{path} was sealed with the key {key}, which is not here: it is another host's, or this one's key was lost. "
        + "Put that key beside the present one, or bring the file in as a new portal with `portal import`.");

    public static PortalProblem UnprovedDefault(string path) => new(
        "import.default",
        $"{path} cannot be proved, and in the portal {PortalRecord.DefaultName} people with an operator's mail address have the operator's rights. "
        + "Bring it in under another name with --as, and give that its host name with --host.");

    public static PortalProblem PortalThere(string name) => new(
        "portal.taken", $"There is a portal {name}. Bring the backup back under another name with --as, or in its place with --replace {name}.");

    public static PortalProblem NotConfirmed(string name) => new(
        "restore.not-confirmed", $"The backup is of the portal {name}; to put it in that portal's place, give its name: --replace {name}.");

    public static PortalProblem HostRunning() => new(
        "portal.host-running", "A host is serving this data folder. Stop it first, or bring the backup back under another name with --as.");

    public static PortalProblem Busy(string name) => new(
        BusyCode, $"The portal {name} is being made, deleted, restored or tried at this moment. Wait until that is done.");
}
