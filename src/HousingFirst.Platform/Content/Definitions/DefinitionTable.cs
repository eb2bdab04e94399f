using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Definitions;

namespace HousingFirst.Platform.Content.Definitions;

/// <summary>
/// The stored records of one kind under their names, over the shipped ones. Changing a shipped record for the first time puts a
/// record of its own into the portal.
/// </summary>
internal sealed class DefinitionTable<T>(
    IReadOnlyList<T> stored, IReadOnlyDictionary<string, T> shipped, Func<T, string> name, bool isTypes, List<DefinitionChange> changes)
    where T : class
{
    private readonly List<T> _records = [.. stored];

    public IReadOnlyList<T> Records => _records;

    public void Set(T source, Func<T?, T, T> become)
    {
        var at = IndexOf(name(source));
        var before = at < 0 ? shipped.GetValueOrDefault(name(source)) : _records[at];
        var after = become(before, source);
        var kind = before is null ? ContentChangeKind.Created
            : DefinitionJson.Same(before, after) ? ContentChangeKind.Unchanged
            : ContentChangeKind.Updated;
        changes.Add(new(isTypes, name(after), kind, DefinitionJson.Hash(after)));
        if (kind == ContentChangeKind.Unchanged)
        {
            return;
        }

        if (at < 0)
        {
            _records.Add(after);
        }
        else
        {
            _records[at] = after;
        }
    }

    public void Remove(string recordName)
    {
        var at = IndexOf(recordName);
        if (at >= 0)
        {
            changes.Add(new(isTypes, name(_records[at]), ContentChangeKind.Removed, null));
            _records.RemoveAt(at);
        }
    }

    private int IndexOf(string recordName) =>
        _records.FindIndex(record => string.Equals(name(record), recordName, StringComparison.OrdinalIgnoreCase));
}
