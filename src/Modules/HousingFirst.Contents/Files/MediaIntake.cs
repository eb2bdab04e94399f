using System.Security.Cryptography;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Media;
using HousingFirst.Sdk.Portals;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Contents.Files;

/// <summary>Takes uploaded files into the library, each for itself: one that is refused leaves nothing behind and hinders none of the others.</summary>
internal sealed class MediaIntake(
    IDocumentSession session, IMediaStore store, IMediaInspector inspector, ICurrentPortal current, IAuditTrail trail, IStringLocalizer<MediaTexts> texts)
{
    /// <summary>The most bytes of a file in this portal.</summary>
    public long MaxFileSize => Settings.MaxMegabytes is { } megabytes ? Math.Min(inspector.MaxFileSize, megabytes * 1024L * 1024) : inspector.MaxFileSize;

    /// <summary>Endings of the kinds that this portal takes, with the dot.</summary>
    public IReadOnlyList<string> Endings =>
        [.. inspector.Endings.Where(ending => Settings.Allows(MediaKinds.OfEnding(ending))).Order(StringComparer.Ordinal)];

    private MediaSettings Settings => current.Portal.Settings<MediaSettings>(MediaSettings.Key);

    /// <summary>Stores a file in a folder, under a name that nothing stands under, and saves.</summary>
    public async Task<MediaIntakeResult> TakeAsync(IFormFile upload, string? folder, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(upload);
        var name = MediaName.OfFile(upload.FileName);
        var path = name is null ? null : Join(MediaName.OfFolder(folder), name);
        if (path is null)
        {
            return await RefuseAsync(upload, "Name", cancellationToken);
        }

        if (MediaName.HoldsPersonalNumber(upload.FileName, folder, path))
        {
            return await RefuseAsync(upload, "PersonalNumber", cancellationToken);
        }

        var found = await InspectAsync(upload, path, cancellationToken);
        if (found.Problem is { } problem)
        {
            return await RefuseAsync(upload, problem.ToString(), cancellationToken);
        }

        if (store.Refuse(path) is not null)
        {
            return await RefuseAsync(upload, "Name", cancellationToken);
        }

        MediaIntakeResult result = new(upload.FileName) { LeftOut = found.LeftOut };
        if (await KnownAsync(found.Content, cancellationToken) is { } known)
        {
            return result with { File = known, WasKnown = true };
        }

        path = await FreeAsync(path, cancellationToken);
        await store.StoreAsync(path, found.Content, cancellationToken);
        await session.SaveChangesAsync(cancellationToken);
        return result with { File = await store.FindAsync(path, cancellationToken) };
    }

    /// <summary>Puts other bytes of the same kind in a file's place, and saves. All uses show them from now on.</summary>
    public async Task<MediaIntakeResult> ReplaceAsync(IFormFile upload, MediaFile file, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(upload);
        ArgumentNullException.ThrowIfNull(file);
        var found = await InspectAsync(upload, file.Path, cancellationToken);
        if (found.Problem is { } problem)
        {
            return await RefuseAsync(upload, problem.ToString(), cancellationToken);
        }

        await store.StoreAsync(file.Path, found.Content, cancellationToken);
        await session.SaveChangesAsync(cancellationToken);
        return new(upload.FileName) { File = file, LeftOut = found.LeftOut };
    }

    private async Task<MediaInspection> InspectAsync(IFormFile upload, string path, CancellationToken cancellationToken)
    {
        if (!Endings.Contains(Path.GetExtension(path).ToLowerInvariant()))
        {
            return MediaInspection.Refused(MediaProblem.Ending);
        }

        if (upload.Length > MaxFileSize)
        {
            return MediaInspection.Refused(MediaProblem.TooLarge);
        }

        var content = new byte[upload.Length];
        await using var stream = upload.OpenReadStream();
        await stream.ReadExactlyAsync(content, cancellationToken);
        return inspector.Inspect(path, content);
    }

    private async Task<MediaIntakeResult> RefuseAsync(IFormFile upload, string problem, CancellationToken cancellationToken)
    {
        // Files are called after people; what matters is what was tried.
        var ending = Path.GetExtension(upload.FileName).ToLowerInvariant();
        trail.Record(new(
            MediaAudit.Refused, null, new AuditDetail("problem", problem), new AuditDetail("ending", inspector.Endings.Contains(ending) ? ending : "?")));
        await session.SaveChangesAsync(cancellationToken);
        return new(upload.FileName)
        {
            Refusal = texts["Problem." + problem, FileSize.Of(MaxFileSize), string.Join(", ", Endings.Select(one => one[1..]))],
        };
    }

    private async Task<MediaFile?> KnownAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(content.Span));
        return await session.Query<MediaFileIndex>(row => row.Hash == hash && !row.IsFormer && !row.IsRemoved).FirstOrDefaultAsync<MediaFile>(cancellationToken);
    }

    // What was taken away keeps its place, so that it can come back to it. So does an address that a file had before it was moved: pages and letters
    // that name it mean that file, and nobody who uploads another by the same name means them.
    private async Task<string> FreeAsync(string path, CancellationToken cancellationToken)
    {
        var (stem, ending) = (path[..^Path.GetExtension(path).Length], Path.GetExtension(path));
        for (var number = 1; ; number++)
        {
            var candidate = number == 1 ? path : $"{stem}-{number}{ending}";
            var key = MediaFile.KeyOf(candidate);
            if (!await session.Query<MediaFileIndex>(row => row.Path == key).AnyAsync(cancellationToken))
            {
                return candidate;
            }
        }
    }

    private static string Join(string? folder, string name) => folder is null ? name : $"{folder}/{name}";
}
