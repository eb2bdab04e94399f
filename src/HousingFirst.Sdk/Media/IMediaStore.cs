using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Sdk.Media;

/// <summary>The current portal's files: pictures, logos, hand-outs. Paths have forward slashes, none in front; case does not count.</summary>
public interface IMediaStore
{
    /// <summary>What stands under a path, or stood there before it was moved; null when there is nothing.</summary>
    Task<MediaFile?> FindAsync(string path, CancellationToken cancellationToken);

    /// <summary>Opens a file for reading, or null when there is none.</summary>
    Task<Stream?> OpenReadAsync(string path, CancellationToken cancellationToken);

    /// <summary>
    /// Makes the bytes available under the path when the current document session commits; a session that is cancelled leaves
    /// the former file. Answers false when the same bytes stood there already. What is stored of a picture is what
    /// <see cref="IMediaInspector"/> lets through: notes of cameras, and what could run, are not.
    /// </summary>
    /// <exception cref="MediaRefusedException">The path or the file is refused.</exception>
    Task<bool> StoreAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancellationToken);

    /// <summary>
    /// Takes a file out of the portal for good: its document, and its bytes, unless another file has the same. It cannot be undone. Saves the
    /// session.
    /// </summary>
    /// <param name="file">A document of the current session.</param>
    /// <param name="cancellationToken">Ends it before the document is gone.</param>
    Task EraseAsync(MediaFile file, CancellationToken cancellationToken);

    /// <summary>Says why a path cannot be a media path (traversal, reserved word, type), or null when it can.</summary>
    RecipeText? Refuse(string path);

    /// <summary>The portal-relative address of a media path, with a version of its content: <c>~/media/...?v=...</c>.</summary>
    Task<string> UrlAsync(string path, CancellationToken cancellationToken);
}
