using HousingFirst.Sdk.Media;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.UnitTests.Content.Checks;

/// <summary>A library that knows what it says of its files.</summary>
internal sealed class LibraryOf(params (string Path, string? Alt)[] files) : IMediaStore
{
    public Task<MediaFile?> FindAsync(string path, CancellationToken cancellationToken) => Task.FromResult(
        files.Where(file => file.Path == path)
            .Select(file => new MediaFile { Path = file.Path, Alt = file.Alt, Hash = "", Size = 1, ContentType = "image/png" }).FirstOrDefault());

    public Task<Stream?> OpenReadAsync(string path, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<bool> StoreAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task EraseAsync(MediaFile file, CancellationToken cancellationToken) => throw new NotSupportedException();

    public RecipeText? Refuse(string path) => throw new NotSupportedException();

    public Task<string> UrlAsync(string path, CancellationToken cancellationToken) => throw new NotSupportedException();
}
