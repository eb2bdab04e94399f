namespace HousingFirst.Platform.Backups;

/// <summary>A backup is not what it says. Caught where backups are taken in hand, and told with its place.</summary>
internal sealed class DamagedBackupException(string place, string reason, Exception? inner = null)
    : Exception($"The backup is damaged at {place}: {reason}", inner);
