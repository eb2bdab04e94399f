using System.Globalization;
using System.Text;
using HousingFirst.Sdk.Content.Indexes;
using HousingFirst.Sdk.Content.Routing;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Modules;

namespace HousingFirst.Contents.Paths;

/// <summary>Gives items their addresses and keeps them apart.</summary>
internal sealed class AutorouteHandler(IDocumentSession session, IContentStore store, IPortalExtensions extensions) : IContentHandler
{
    private const int MaxTries = 1000;

    // Addresses of items that this session has prepared: what the index says of these is old.
    private readonly Dictionary<string, string> _pathOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _holderOf = new(StringComparer.Ordinal);
    private HashSet<string>? _reserved;

    public async ValueTask PreparingAsync(ContentPreparation preparation, CancellationToken cancellationToken)
    {
        var item = preparation.Item;
        var attached = preparation.Type?.Part(nameof(AutoroutePart));
        if (attached is null && !item.Has(nameof(AutoroutePart)))
        {
            return;
        }

        var part = item.Get<AutoroutePart>();
        if (part.Disabled)
        {
            Release(item.ContentItemId);
            return;
        }

        var settings = attached?.Setting<AutoroutePartSettings>() ?? new AutoroutePartSettings();
        var isWritten = !string.IsNullOrWhiteSpace(part.Path);
        var remakes = settings.AllowUpdatePath && preparation.Write == ContentWrite.Publish && !settings.AllowCustomPath;
        var path = isWritten && !remakes
            ? part.Path!.Trim().Trim('/').Normalize(NormalizationForm.FormC)
            : await MakeAsync(item, part.Path, settings.Pattern, cancellationToken);
        if (part.Path != path)
        {
            part.Path = path;
            item.Apply(part);
        }
    }

    public ValueTask CopyingAsync(ContentItem copy, ContentItem original, CancellationToken cancellationToken)
    {
        if (copy.Has(nameof(AutoroutePart)))
        {
            copy.Alter<AutoroutePart>(part => (part.Path, part.SetHomepage) = (null, false));
        }

        return ValueTask.CompletedTask;
    }

    public async ValueTask ValidatingAsync(ContentPreparation preparation, CancellationToken cancellationToken)
    {
        var item = preparation.Item;
        if (item.As<AutoroutePart>() is not { Disabled: false, Path: { Length: > 0 } path })
        {
            return;
        }

        if (ContentPath.Refuse(path, Reserved()) is { } reason)
        {
            preparation.Refuse(new("autoroute.path-refused", "AutoroutePart.Path", reason));
            return;
        }

        var key = ContentPath.Normalize(path);
        if (await HolderAsync(key, item.ContentItemId, cancellationToken) is { } holder)
        {
            preparation.Refuse(new(
                "autoroute.path-taken", "AutoroutePart.Path", $"The path \"{path}\" belongs to the item {holder}."));
            return;
        }

        Release(item.ContentItemId);
        _pathOf[item.ContentItemId] = key;
        _holderOf[key] = item.ContentItemId;
    }

    /// <summary>A path by the pattern, or of the title, with a number when it is not free.</summary>
    private async Task<string> MakeAsync(ContentItem item, string? before, string? pattern, CancellationToken cancellationToken)
    {
        var container = pattern?.Contains("container", StringComparison.Ordinal) == true
            && item.As<ContainedPart>()?.ListContentItemId is { Length: > 0 } list
                ? await store.GetAsync(list, ContentVersion.Latest, cancellationToken)
                : null;
        var made = PathPattern.Apply(pattern, item, container)?.Trim('/') is { Length: > 0 } byPattern
            && ContentPath.Refuse(byPattern, new HashSet<string>()) is null
                ? byPattern
                : Slug.From(item.DisplayText);
        var stem = made.Length > 0 ? made : Slug.From(item.ContentItemId);
        for (var number = 1; number < MaxTries; number++)
        {
            var path = number == 1 ? stem : string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}");
            if (path == before || await IsFreeAsync(path, item.ContentItemId, cancellationToken))
            {
                return path;
            }
        }

        return $"{stem}-{item.ContentItemId}";
    }

    private async Task<bool> IsFreeAsync(string path, string contentItemId, CancellationToken cancellationToken) =>
        ContentPath.Refuse(path, Reserved()) is null
        && await HolderAsync(ContentPath.Normalize(path), contentItemId, cancellationToken) is null;

    /// <summary>The other item that has the address in a published or newest version, or null.</summary>
    private async Task<string?> HolderAsync(string key, string contentItemId, CancellationToken cancellationToken)
    {
        if (_holderOf.TryGetValue(key, out var prepared) && prepared != contentItemId)
        {
            return prepared;
        }

        var holders = await session.Query<AutorouteIndex>(row => row.Path == key && row.ContentItemId != contentItemId)
            .SelectAsync(row => row.ContentItemId, cancellationToken);
        return holders.FirstOrDefault(holder => !_pathOf.ContainsKey(holder));
    }

    private void Release(string contentItemId)
    {
        if (_pathOf.Remove(contentItemId, out var path))
        {
            _holderOf.Remove(path);
        }
    }

    private HashSet<string> Reserved() =>
        _reserved ??= extensions.All<ReservedPath>()
            .Where(reserved => !reserved.HoldsContent)
            .Select(reserved => reserved.Segment)
            .ToHashSet(StringComparer.Ordinal);
}
