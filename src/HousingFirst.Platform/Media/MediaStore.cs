using System.Text;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Media;
using HousingFirst.Sdk.Portals;
using Microsoft.Extensions.Options;

namespace HousingFirst.Platform.Media;

internal sealed class MediaStore(
    IDocumentSession session, ICurrentPortal current, IMediaFolder folder, MediaLookups lookups, IOptions<MediaOptions> options,
    TimeProvider clock, IAuditTrail trail)
    : IMediaStore
{
    // What this session has stored and may not have flushed.
    private readonly Dictionary<string, MediaFile> _stored = new(StringComparer.Ordinal);

    public string? Refuse(string path)
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
            file = await LoadAsync(key, cancellationToken);
            known.Keep(key, file);
        }

        return file;
    }

    public async Task<Stream?> OpenReadAsync(string path, CancellationToken cancellationToken) =>
        await FindAsync(path, cancellationToken) is { } file ? MediaFiles.OpenRead(folder.Path, file.Hash) : null;

    public async Task<bool> StoreAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(path);
        if ((MediaPath.Refuse(path) ?? RefuseSize(content.Length)) is { } reason)
        {
            throw new ArgumentException(reason, nameof(path));
        }

        var key = MediaPath.Key(path);
        var hash = MediaFiles.Hash(content.Span);
        var file = _stored.GetValueOrDefault(key) ?? await LoadAsync(key, cancellationToken);
        var isSame = file?.Hash == hash;
        await MediaFiles.WriteAsync(folder.Path, hash, content, clock.GetUtcNow().UtcDateTime, cancellationToken);
        if (isSame)
        {
            return false;
        }

        if (file is null)
        {
            file = new MediaFile { Path = path.Normalize(NormalizationForm.FormC), Hash = hash, Size = content.Length, ContentType = MediaTypes.Of(path) };
        }
        else
        {
            file.Hash = hash;
            file.Size = content.Length;
        }

        session.Store(file);

        // By its content: what people call a file may name somebody.
        trail.Record(new(AuditKinds.MediaStored, new("media", hash)));
        _stored[key] = file;
        return true;
    }

    public async Task<string> UrlAsync(string path, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(path);
        var address = "~/media/" + string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
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

    private Task<MediaFile?> LoadAsync(string key, CancellationToken cancellationToken) =>
        session.Query<MediaFileIndex>(row => row.Path == key).FirstOrDefaultAsync<MediaFile>(cancellationToken);

    private string? RefuseSize(long size) => size > options.Value.MaxFileSize
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The file has {size} bytes; {options.Value.MaxFileSize} are allowed.")
        : null;
}
