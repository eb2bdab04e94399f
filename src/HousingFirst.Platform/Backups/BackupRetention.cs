using HousingFirst.Sdk.Backups;

namespace HousingFirst.Platform.Backups;

/// <summary>Which backups of a portal go when there are too many of them, or they take too much room.</summary>
internal static class BackupRetention
{
    private static readonly TimeSpan Young = TimeSpan.FromDays(1);

    /// <summary>
    /// Those beyond the number that is kept, of those that were taken by themselves and of the others. The newest one that was tried and can
    /// be brought back stays, however old it is; so does the newest of those that lack fewest files, which nothing else has once a disk has
    /// spoiled one; and so does one that is at work.
    /// </summary>
    /// <param name="all">The portal's backups, the newest first.</param>
    /// <param name="kept">How many of each sort are kept.</param>
    /// <param name="held">The backup that is being tried or brought back; null where none is.</param>
    public static IReadOnlyList<StoredBackup> TooMany(IReadOnlyList<StoredBackup> all, int kept, string? held) =>
        [.. all.GroupBy(backup => backup.ByHand).SelectMany(sort => sort.Skip(kept)).Except(Staying(all, held))];

    /// <summary>
    /// Those, the oldest first, without which the others take no more room than they may. Nothing goes before the newest one is known to be
    /// good, nor does one that is younger than a day: whoever takes many in an hour must not push out yesterday's and last week's with them.
    /// </summary>
    /// <param name="all">The portal's backups, the newest first.</param>
    /// <param name="bytes">How much room they may take; null: as much as there is.</param>
    /// <param name="isTried">Whether backups are tried; else the newest counts as good when it stands and nobody has found otherwise.</param>
    /// <param name="held">The backup that is being tried or brought back; null where none is.</param>
    /// <param name="now">The time.</param>
    public static IReadOnlyList<StoredBackup> TooLarge(IReadOnlyList<StoredBackup> all, long? bytes, bool isTried, string? held, DateTimeOffset now)
    {
        if (bytes is null || all is not [var newest, ..] || newest.Trial is { Passed: false } || (isTried && newest.Trial is null))
        {
            return [];
        }

        var stay = Staying(all, held);
        var over = all.Sum(backup => backup.Bytes) - bytes.Value;
        var go = new List<StoredBackup>();
        foreach (var old in all.Skip(1).Reverse().Where(backup => backup.TakenUtc <= now - Young && !stay.Contains(backup)))
        {
            if (over <= 0)
            {
                break;
            }

            go.Add(old);
            over -= old.Bytes;
        }

        return go;
    }

    private static HashSet<StoredBackup> Staying(IReadOnlyList<StoredBackup> all, string? held) =>
    [
        .. new[]
        {
            all.FirstOrDefault(backup => backup.Trial?.Passed == true), all.MinBy(backup => backup.MissingFiles), all.FirstOrDefault(backup => backup.Id == held),
        }.OfType<StoredBackup>(),
    ];
}
