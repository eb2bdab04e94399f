using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Media;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Platform.Media;

internal sealed class MediaStore(
    IDocumentSession session, ICurrentPortal current, IMediaFolder folder, MediaLookups lookups, IMediaInspector inspector,
    MediaSweep sweep, TimeProvider clock, IAuditTrail trail)
    : IMediaStore
{
    // What this session has stored and may not have flushed.
    private readonly Dictionary<string, MediaFile> _stored = new(StringComparer.Ordinal);

    public RecipeText? Refuse(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return MediaPath.Refuse(path);
    }

    public async Task<MediaFile?> FindAsync(string path, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (MediaPath.Refuse(path) is not null)
        {
            return null;
        }

        var key = MediaPath.Key(path);
        if (_stored.TryGetValue(key, out var stored) && await IsStillHereAsync(key, stored, cancellationToken))
        {
            return stored;
        }

        var known = lookups.Of(current.Portal);
        if (!known.TryGet(key, out var file))
        {
            file = await LoadAsync(key, cancellationToken) is { RemovedUtc: null } here ? here : null;
            known.Keep(key, file);
        }

        return file;
    }

    public async Task<Stream?> OpenReadAsync(string path, CancellationToken cancellationToken) =>
        await FindAsync(path, cancellationToken) is { } file ? MediaFiles.OpenRead(folder.Path, file.Hash) : null;

    public async Task<bool> StoreAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (MediaPath.Refuse(path) is { } reason)
        {
            throw new MediaRefusedException(reason);
        }

        var found = inspector.Inspect(path, content);
        if (found.Problem is { } problem)
        {
            throw new MediaRefusedException(Say(problem));
        }

        var key = MediaPath.Key(path);
        var hash = MediaFiles.Hash(found.Content.Span);
        var file = _stored.GetValueOrDefault(key) ?? await OwnerAsync(key, cancellationToken);
        var isSame = file?.Hash == hash && file.RemovedUtc is null;
        await MediaFiles.WriteAsync(folder.Path, hash, found.Content, clock.GetUtcNow().UtcDateTime, cancellationToken);
        if (isSame)
        {
            return false;
        }

        file ??= new MediaFile { Path = path.Normalize(), Hash = hash, Size = found.Content.Length, ContentType = MediaTypes.Of(path) };
        (file.Hash, file.Size, file.Width, file.Height) = (hash, found.Content.Length, found.Width, found.Height);
        (file.StoredUtc, file.RemovedUtc) = (clock.GetUtcNow().UtcDateTime, null);
        session.Store(file);

        // By its content: what people call a file may name somebody.
        trail.Record(new(AuditKinds.MediaStored, new("media", hash)));
        _stored[key] = file;
        return true;
    }

    public async Task EraseAsync(MediaFile file, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        session.Delete(file);
        await session.SaveChangesAsync(cancellationToken);

        // The document is gone: what stops here is left to the day's sweep.
        await sweep.EraseAsync(file.Hash, file.StoredUtc, CancellationToken.None);
    }

    public async Task<string> UrlAsync(string path, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(path);
        var address = MediaAddress.Of(path);
        return await FindAsync(path, cancellationToken) is { } file ? $"{address}?v={file.Hash.AsSpan(0, 12)}" : address;
    }

    // A cancelled session has forgotten what it stored.
    private async Task<bool> IsStillHereAsync(string key, MediaFile stored, CancellationToken cancellationToken)
    {
        if (session.IdOf(stored) is null)
        {
            await session.FlushAsync(cancellationToken);
        }

        if (session.IdOf(stored) is not null)
        {
            return true;
        }

        _stored.Remove(key);
        return false;
    }

    private async Task<MediaFile?> LoadAsync(string key, CancellationToken cancellationToken)
    {
        var file = await session.Query<MediaFileIndex>(row => row.Path == key).FirstOrDefaultAsync<MediaFile>(cancellationToken);

        // By its ending, whatever the row says: rows come out of files that others have made, and a browser runs what it is told is a page.
        file?.ContentType = MediaTypes.Of(file.Path);
        return file;
    }

    // The file that stands under a path. One that stood there before gives the path away: what is stored now is meant.
    private async Task<MediaFile?> OwnerAsync(string key, CancellationToken cancellationToken)
    {
        var file = await LoadAsync(key, cancellationToken);
        if (file is null || MediaPath.Key(file.Path) == key)
        {
            return file;
        }

        file.FormerPaths.Remove(key);
        session.Store(file);
        await session.FlushAsync(cancellationToken);
        return null;
    }

    private static RecipeText Say(MediaProblem problem) => problem switch
    {
        MediaProblem.Empty => (RecipeText)$"The file is empty.",
        MediaProblem.TooLarge => $"The file is larger than the host allows (HousingFirst:Media:MaxFileSize).",
        MediaProblem.Ending => $"Files with this ending are not allowed.",
        MediaProblem.NotItsEnding => $"The file is not what its ending says, or holds something else besides.",
        MediaProblem.Broken => $"The file is cut off or damaged.",
        MediaProblem.TooManyPixels => $"The picture has more pixels than the host allows (HousingFirst:Media:MaxPixels).",
        MediaProblem.TooManyParts => $"The file has too many parts.",
        MediaProblem.Macros => $"The document carries programs.",
        MediaProblem.Locked => $"The document is locked with a password.",
        MediaProblem.NotUtf8 => $"The text is not UTF-8.",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
