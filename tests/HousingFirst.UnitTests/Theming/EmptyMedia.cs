using HousingFirst.Sdk.Media;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.UnitTests.Theming;

/// <summary>A store without files that refuses paths which climb.</summary>
internal sealed class EmptyMedia : IMediaStore
{
    public Task<MediaFile?> FindAsync(string path, CancellationToken cancellationToken) => Task.FromResult<MediaFile?>(null);

    public Task<Stream?> OpenReadAsync(string path, CancellationToken cancellationToken) => Task.FromResult<Stream?>(null);

    public Task<bool> StoreAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancellationToken) => Task.FromResult(false);

    public Task EraseAsync(MediaFile file, CancellationToken cancellationToken) => Task.CompletedTask;

    public RecipeText? Refuse(string path) => path.Contains("..", StringComparison.Ordinal) ? (RecipeText)$"The path climbs." : null;

    public Task<string> UrlAsync(string path, CancellationToken cancellationToken) => Task.FromResult("~/media/" + path);
}
