using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Media;
using HousingFirst.Sdk.Modules;

namespace HousingFirst.Contents.Files;

/// <summary>What people do with files that are there. Each change is saved when its method returns.</summary>
internal sealed class MediaLibrary(IDocumentSession session, IMediaStore store, IPortalExtensions extensions, IAuditTrail trail, TimeProvider clock)
{
    /// <summary>So long a file that was taken away can be brought back.</summary>
    public const int KeptDays = 90;

    public const int LongestAlt = 500;

    private const int MostShown = 200;

    // Each is an address that somebody may have written down.
    private const int MostFormerPaths = 50;

    /// <summary>A file by its document's id, whether it was taken away or not.</summary>
    public Task<MediaFile?> FindAsync(long id, CancellationToken cancellationToken) => session.LoadAsync<MediaFile>(id, cancellationToken);

    /// <summary>The document's id, which pages name the file by: what it is called may name somebody.</summary>
    public long IdOf(MediaFile file) => session.IdOf(file) ?? throw new ArgumentException("The file is not of this session.", nameof(file));

    /// <summary>The folders that files stand in, in the Danish alphabet.</summary>
    public async Task<IReadOnlyList<string>> FoldersAsync(CancellationToken cancellationToken)
    {
        var folders = await session.Query<MediaFileIndex>(row => !row.IsFormer && !row.IsRemoved && row.Folder != "").SelectAsync(row => row.Folder, cancellationToken);
        return [.. folders.Distinct(StringComparer.Ordinal).OrderBy(DanishText.SortKey, StringComparer.Ordinal)];
    }

    /// <summary>The files that were taken away, the newest first.</summary>
    public Task<IReadOnlyList<MediaFile>> RemovedAsync(CancellationToken cancellationToken) => session
        .Query<MediaFileIndex>(row => row.IsRemoved && !row.IsFormer).OrderByDescending(row => row.RemovedUtc).Take(MostShown)
        .ListAsync<MediaFile>(cancellationToken);

    /// <summary>Where a file is used, by all features of the portal.</summary>
    public async Task<IReadOnlyList<MediaUse>> UsesAsync(MediaFile file, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        IReadOnlyList<string> paths = [MediaFile.KeyOf(file.Path), .. file.FormerPaths];
        List<MediaUse> uses = [];
        foreach (var feature in extensions.All<IMediaUses>())
        {
            uses.AddRange(await feature.FindAsync(paths, cancellationToken));
        }

        return uses;
    }

    /// <summary>Says what a picture shows; an empty text: it is ornament alone.</summary>
    public async Task DescribeAsync(MediaFile file, string alt, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file.Alt == alt)
        {
            return;
        }

        file.Alt = alt;
        await SaveAsync(file, MediaAudit.Described, cancellationToken);
    }

    /// <summary>
    /// Gives a file another folder or name; its ending stays. What was written with its old address goes on leading to it. Answers false
    /// when another file stands there, or nothing may. An address with what looks like a personal number in it is the one that goes.
    /// </summary>
    public async Task<bool> MoveAsync(MediaFile file, string? folder, string? name, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (MediaName.OfWords(name) is not { } stem || MediaName.HoldsPersonalNumber(name, folder))
        {
            return false;
        }

        var path = string.Join('/', new[] { MediaName.OfFolder(folder), stem + Path.GetExtension(file.Path) }.OfType<string>());
        var (before, now) = (MediaFile.KeyOf(file.Path), MediaFile.KeyOf(path));
        if (path == file.Path)
        {
            return true;
        }

        if (MediaName.HoldsPersonalNumber(path) || store.Refuse(path) is not null
            || before != now && !await MakeRoomAsync(now, file, cancellationToken))
        {
            return false;
        }

        file.Path = path;
        file.FormerPaths =
        [
            .. file.FormerPaths.Append(before).Where(former => former != now && !MediaName.HoldsPersonalNumber(former))
                .Distinct(StringComparer.Ordinal).TakeLast(MostFormerPaths),
        ];
        await SaveAsync(file, MediaAudit.Moved, cancellationToken);
        return true;
    }

    /// <summary>Says whether readers find a file by its name.</summary>
    public async Task LetFindAsync(MediaFile file, bool isFindable, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file.IsFindable == isFindable)
        {
            return;
        }

        file.IsFindable = isFindable;
        await SaveAsync(file, isFindable ? MediaAudit.Findable : MediaAudit.NotFindable, cancellationToken);
    }

    /// <summary>Takes a file away; it can be brought back.</summary>
    public async Task RemoveAsync(MediaFile file, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        file.RemovedUtc = clock.GetUtcNow().UtcDateTime;
        await SaveAsync(file, MediaAudit.Removed, cancellationToken);
    }

    /// <summary>Puts a file that was taken away where it stood.</summary>
    public async Task BringBackAsync(MediaFile file, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        file.RemovedUtc = null;
        await SaveAsync(file, MediaAudit.BroughtBack, cancellationToken);
    }

    /// <summary>Lets go of a file for good, with its bytes.</summary>
    public Task EraseAsync(MediaFile file, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        trail.Record(MediaAudit.Of(MediaAudit.Erased, file));
        return store.EraseAsync(file, cancellationToken);
    }

    /// <summary>Lets go for good of what was taken away long enough ago.</summary>
    public async Task EmptyAsync(CancellationToken cancellationToken)
    {
        DateTime? before = clock.GetUtcNow().UtcDateTime.AddDays(-KeptDays);
        var removed = await session.Query<MediaFileIndex>(row => row.RemovedUtc < before && !row.IsFormer).ListAsync<MediaFile>(cancellationToken);
        foreach (var file in removed)
        {
            await EraseAsync(file, cancellationToken);
        }
    }

    // A file that stood there before gives the path away; one that stands there does not.
    private async Task<bool> MakeRoomAsync(string key, MediaFile file, CancellationToken cancellationToken)
    {
        var other = await session.Query<MediaFileIndex>(row => row.Path == key).FirstOrDefaultAsync<MediaFile>(cancellationToken);
        if (other is null || other == file)
        {
            return true;
        }

        if (MediaFile.KeyOf(other.Path) == key)
        {
            return false;
        }

        other.FormerPaths.Remove(key);
        session.Store(other);
        await session.FlushAsync(cancellationToken);
        return true;
    }

    private async Task SaveAsync(MediaFile file, string kind, CancellationToken cancellationToken)
    {
        session.Store(file);
        trail.Record(MediaAudit.Of(kind, file));
        await session.SaveChangesAsync(cancellationToken);
    }
}
