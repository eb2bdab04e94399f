using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Media;

namespace HousingFirst.Platform.Media;

/// <summary>
/// Takes away files that no committed row names: left by a run that was rolled back or killed. Fresh ones stay, because their
/// transaction may still be open in another process.
/// </summary>
internal sealed class MediaSweep(IDocumentSession session, IMediaFolder folder, TimeProvider clock)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(1);

    /// <summary>Sweeps the current portal's folder and tells how many files went.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        if (!Directory.Exists(folder.Path))
        {
            return 0;
        }

        var before = clock.GetUtcNow() - Fresh;
        var old = Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories)
            .Where(path => File.GetLastWriteTimeUtc(path) < before.UtcDateTime)
            .ToArray();
        if (old.Length == 0)
        {
            return 0;
        }

        var named = (await session.Query<MediaFileIndex>().SelectAsync(row => row.Hash, cancellationToken)).ToHashSet(StringComparer.Ordinal);
        var orphans = old.Where(path => !named.Contains(Path.GetFileName(path))).ToArray();
        foreach (var orphan in orphans)
        {
            File.Delete(orphan);
        }

        return orphans.Length;
    }
}
