using Microsoft.Extensions.Caching.Memory;

namespace HousingFirst.Manuals.Rendering;

/// <summary>
/// Keeps rendered chapters, up to a bound. The key is all that the HTML depends on, so that portals which show the same text to the
/// same effect share one copy, and no portal or reader can be given another's.
/// </summary>
internal sealed class RenderCache : IDisposable
{
    private const long MostCharacters = 12 * 1024 * 1024;

    private readonly MemoryCache _cache = new(new MemoryCacheOptions { SizeLimit = MostCharacters });

    public RenderedChapter Get(RenderScope scope)
    {
        var key = new Key(
            scope.Chapter.Hash, scope.Links.PathBase, scope.Links.KeyFor(scope.Edition, scope.LinkedManuals), scope.Overlay.Key, scope.MediaKey, scope.Terms.Key,
            scope.Words.Culture);
        if (_cache.TryGetValue(key, out RenderedChapter? kept))
        {
            return kept!;
        }

        var rendered = ChapterRenderer.Render(scope);
        return _cache.Set(key, rendered, new MemoryCacheEntryOptions { Size = rendered.Size });
    }

    public void Dispose() => _cache.Dispose();

    private sealed record Key(string Chapter, string PathBase, string Links, string Overlay, string Media, string Terms, string Culture);
}
