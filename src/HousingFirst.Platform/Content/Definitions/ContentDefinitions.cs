using HousingFirst.Sdk.Content.Definitions;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Modules;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Platform.Content.Definitions;

internal sealed class ContentDefinitions(
    IDocumentSession session, ICurrentPortal current, IPortalExtensions extensions, ShippedDefinitionReader shipped, DefinitionCache cache)
    : IContentDefinitions
{
    private ContentDefinitionRecords? _changed;
    private ContentDefinitionSet? _changedSet;

    public async ValueTask<ContentDefinitionSet> GetAsync(CancellationToken cancellationToken)
    {
        if (_changed is not null)
        {
            // A cancelled session has forgotten the change, and gives what is stored.
            var records = await session.LoadSingleAsync<ContentDefinitionRecords>(cancellationToken);
            if (ReferenceEquals(records, _changed))
            {
                return _changedSet ??= Combine(records);
            }

            _changed = null;
            return Combine(records ?? new ContentDefinitionRecords());
        }

        var portal = current.Portal;
        if (cache.Find(portal) is { } kept)
        {
            return kept;
        }

        var set = Combine(await session.LoadSingleAsync<ContentDefinitionRecords>(cancellationToken) ?? new ContentDefinitionRecords());
        cache.Keep(portal, set);
        return set;
    }

    public Task<IReadOnlyList<DefinitionChange>> MergeAsync(ContentDefinitionRecords records, CancellationToken cancellationToken) =>
        ChangeAsync(
            (types, parts) =>
            {
                foreach (var type in records.Types)
                {
                    types.Set(type, DefinitionMerge.Merge);
                }

                foreach (var part in records.Parts)
                {
                    parts.Set(part, DefinitionMerge.Merge);
                }
            },
            cancellationToken);

    public Task<IReadOnlyList<DefinitionChange>> ReplaceAsync(ContentDefinitionRecords records, CancellationToken cancellationToken) =>
        ChangeAsync(
            (types, parts) =>
            {
                foreach (var type in records.Types)
                {
                    types.Set(type, static (_, source) => source);
                }

                foreach (var part in records.Parts)
                {
                    parts.Set(part, static (_, source) => source);
                }
            },
            cancellationToken);

    public Task<IReadOnlyList<DefinitionChange>> DeleteAsync(
        IReadOnlyCollection<string> typeNames, IReadOnlyCollection<string> partNames, CancellationToken cancellationToken) =>
        ChangeAsync(
            (types, parts) =>
            {
                foreach (var name in typeNames)
                {
                    types.Remove(name);
                }

                foreach (var name in partNames)
                {
                    parts.Remove(name);
                }
            },
            cancellationToken);

    private async Task<IReadOnlyList<DefinitionChange>> ChangeAsync(
        Action<DefinitionTable<ContentTypeDefinition>, DefinitionTable<ContentPartDefinition>> change, CancellationToken cancellationToken)
    {
        var records = await session.LoadSingleAsync<ContentDefinitionRecords>(cancellationToken) ?? new ContentDefinitionRecords();
        var brought = Shipped();
        List<DefinitionChange> changes = [];
        DefinitionTable<ContentTypeDefinition> types = new(
            records.Types, ByName(brought.SelectMany(file => file.Types), type => type.Name), type => type.Name, isTypes: true, changes);
        DefinitionTable<ContentPartDefinition> parts = new(
            records.Parts, ByName(brought.SelectMany(file => file.Parts), part => part.Name), part => part.Name, isTypes: false, changes);
        change(types, parts);
        if (changes.Any(one => one.Kind != Sdk.Content.ContentChangeKind.Unchanged))
        {
            records.Types = types.Records;
            records.Parts = parts.Records;
            session.Store(records);
            _changed = records;
            _changedSet = null;
        }

        return changes;
    }

    private ContentDefinitionSet Combine(ContentDefinitionRecords stored)
    {
        var brought = Shipped();
        return new(
            brought.SelectMany(file => file.Types).Concat(stored.Types),
            brought.SelectMany(file => file.Parts).Concat(stored.Parts));
    }

    private List<ContentDefinitionRecords> Shipped() => [.. extensions.All<ShippedDefinitions>().Select(shipped.Read)];

    private static Dictionary<string, T> ByName<T>(IEnumerable<T> records, Func<T, string> name)
    {
        Dictionary<string, T> byName = new(StringComparer.OrdinalIgnoreCase);
        foreach (var record in records)
        {
            byName[name(record)] = record;
        }

        return byName;
    }
}
