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

    // Stands behind the name of a file that is being taken away.
    private const string AsideSuffix = ".swept";

    /// <summary>Sweeps the current portal's folder and tells how many files went.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        if (!Directory.Exists(folder.Path))
        {
            return 0;
        }

        // A sweep that was cut off may have set files aside that are named after all.
        foreach (var aside in Directory.GetFiles(folder.Path, "*" + AsideSuffix, SearchOption.AllDirectories))
        {
            PutBack(aside);
        }

        return await TakeAwayAsync(FindOld(), cancellationToken);
    }

    /// <summary>
    /// Takes away the bytes of a file whose row is gone, without waiting for them to be old. Whoever has stored the same since is still safe: the
    /// bytes were touched then, and what was touched is left to a later sweep.
    /// </summary>
    /// <param name="hash">The bytes.</param>
    /// <param name="storedUtc">When the file that is gone stored them.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public Task<int> EraseAsync(string hash, DateTime? storedUtc, CancellationToken cancellationToken)
    {
        var path = MediaFiles.PathOf(folder.Path, hash);
        var touchedUtc = File.GetLastWriteTimeUtc(path);
        return File.Exists(path) && (touchedUtc <= storedUtc || !IsFresh(path))
            ? TakeAwayAsync([path], touchedUtc, cancellationToken)
            : Task.FromResult(0);
    }

    /// <summary>Files that are no longer fresh.</summary>
    internal IReadOnlyList<string> FindOld() =>
        [.. Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Where(path => !IsFresh(path))];

    /// <summary>
    /// Takes away those that no row names. The portal is served meanwhile, and somebody may store the same bytes again: each is set aside
    /// first, where nobody can reach it any more, and goes for good only if it was not touched and no row names it by then.
    /// </summary>
    internal Task<int> TakeAwayAsync(IReadOnlyCollection<string> old, CancellationToken cancellationToken) =>
        TakeAwayAsync(old, (clock.GetUtcNow() - Fresh).UtcDateTime, cancellationToken);

    // What was written to after the given time may be somebody else's by now.
    private async Task<int> TakeAwayAsync(IReadOnlyCollection<string> old, DateTime untouchedSince, CancellationToken cancellationToken)
    {
        if (old.Count == 0)
        {
            return 0;
        }

        var named = await NamedAsync(cancellationToken);
        var aside = new List<string>();
        foreach (var path in old.Where(path => !named.Contains(Path.GetFileName(path))))
        {
            if (SetAside(path))
            {
                aside.Add(path + AsideSuffix);
            }
        }

        if (aside.Count == 0)
        {
            return 0;
        }

        named = await NamedAsync(cancellationToken);
        var gone = 0;
        foreach (var path in aside)
        {
            if (File.GetLastWriteTimeUtc(path) > untouchedSince || named.Contains(Path.GetFileName(path)[..^AsideSuffix.Length]))
            {
                PutBack(path);
            }
            else
            {
                File.Delete(path);
                gone++;
            }
        }

        return gone;
    }

    private bool IsFresh(string path) => File.GetLastWriteTimeUtc(path) >= (clock.GetUtcNow() - Fresh).UtcDateTime;

    private async Task<HashSet<string>> NamedAsync(CancellationToken cancellationToken) =>
        (await session.Query<MediaFileIndex>().SelectAsync(row => row.Hash, cancellationToken)).ToHashSet(StringComparer.Ordinal);

    private static bool SetAside(string path)
    {
        try
        {
            File.Move(path, path + AsideSuffix, overwrite: true);
            return true;
        }
        catch (FileNotFoundException)
        {
            // Another host sweeps the same folder.
            return false;
        }
    }

    private static void PutBack(string aside)
    {
        var own = aside[..^AsideSuffix.Length];
        try
        {
            File.Move(aside, own, overwrite: false);
        }
        catch (IOException) when (File.Exists(own))
        {
            // Somebody has written the same bytes anew, or another host has put it back: this one is one too many.
            File.Delete(aside);
        }
    }
}
