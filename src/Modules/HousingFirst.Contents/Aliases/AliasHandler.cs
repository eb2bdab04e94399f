using HousingFirst.Contents.Paths;
using HousingFirst.Sdk.Content.Indexes;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.Contents.Aliases;

/// <summary>Keeps aliases in lower case and apart.</summary>
internal sealed class AliasHandler(IDocumentSession session) : IContentHandler
{
    public const int MaxLength = 735;

    private readonly Dictionary<string, string> _holderOf = new(StringComparer.Ordinal);

    public ValueTask PreparingAsync(ContentPreparation preparation, CancellationToken cancellationToken)
    {
        var item = preparation.Item;
        var attached = preparation.Type?.Part(nameof(AliasPart));
        if (attached is not null && string.IsNullOrWhiteSpace(item.As<AliasPart>()?.Alias)
            && PathPattern.Apply(attached.Setting<AliasPartSettings>().Pattern, item, container: null) is { Length: > 0 } made)
        {
            item.Alter<AliasPart>(part => part.Alias = made);
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask CopyingAsync(ContentItem copy, ContentItem original, CancellationToken cancellationToken)
    {
        if (copy.Has(nameof(AliasPart)))
        {
            copy.Alter<AliasPart>(part => part.Alias = null);
        }

        return ValueTask.CompletedTask;
    }

    public async ValueTask ValidatingAsync(ContentPreparation preparation, CancellationToken cancellationToken)
    {
        var item = preparation.Item;
        if (item.As<AliasPart>()?.Alias is not { } alias || string.IsNullOrWhiteSpace(alias))
        {
            return;
        }

        if (alias.Length > MaxLength)
        {
            preparation.Refuse(new("alias.too-long", "AliasPart.Alias", "The alias is longer than 735 characters."));
            return;
        }

        var key = alias.Trim().ToLowerInvariant();
        var holder = _holderOf.GetValueOrDefault(key, item.ContentItemId);
        if (holder == item.ContentItemId)
        {
            holder = (await session.Query<AliasIndex>(row => row.Alias == key && row.ContentItemId != item.ContentItemId)
                .FirstIndexOrDefaultAsync(cancellationToken))?.ContentItemId ?? item.ContentItemId;
        }

        if (holder != item.ContentItemId)
        {
            preparation.Refuse(new("alias.taken", "AliasPart.Alias", $"The alias \"{alias}\" belongs to the item {holder}."));
            return;
        }

        _holderOf[key] = item.ContentItemId;
    }
}
