using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace HousingFirst.Platform.Search.Index;

/// <summary>Things of one kind that are kept, with when each was used last and how much room it takes.</summary>
/// <param name="uses">Counts the questions; the time by which use is told.</param>
/// <param name="room">Bytes that a thing takes, about.</param>
internal sealed class RecentlyUsed<TKey, TValue>(UseCounter uses, Func<TValue, int> room)
    where TKey : notnull
    where TValue : class
{
    // A place in the dictionary, and what every object costs.
    private const int RoomOfItem = 120;

    private readonly ConcurrentDictionary<TKey, Item> _items = new();
    private long _bytes;

    public long Bytes => Volatile.Read(ref _bytes);

    public IEnumerable<(int Used, int Bytes)> Uses => _items.Values.Select(item => (item.Used, item.Bytes));

    public bool TryFind(TKey key, [NotNullWhen(true)] out TValue? value)
    {
        var isKept = _items.TryGetValue(key, out var item);
        if (isKept)
        {
            item!.Used = uses.Now;
        }

        value = item?.Value;
        return isKept;
    }

    public void Keep(TKey key, TValue value)
    {
        var item = new Item(value, room(value) + RoomOfItem) { Used = uses.Now };
        if (_items.TryAdd(key, item))
        {
            Interlocked.Add(ref _bytes, item.Bytes);
        }
    }

    /// <summary>Takes over what another keeps, but for some.</summary>
    public void Take(RecentlyUsed<TKey, TValue> other, IReadOnlySet<TKey> without)
    {
        foreach (var (key, item) in other._items)
        {
            if (!without.Contains(key) && _items.TryAdd(key, item))
            {
                Interlocked.Add(ref _bytes, item.Bytes);
            }
        }
    }

    public void ForgetUsedBefore(int use)
    {
        foreach (var (key, item) in _items)
        {
            if (item.Used < use && _items.TryRemove(new(key, item)))
            {
                Interlocked.Add(ref _bytes, -item.Bytes);
            }
        }
    }

    /// <summary>Forgets the half that was not used for longer.</summary>
    public void ForgetHalf()
    {
        var times = Uses.Select(use => use.Used).Order().ToList();
        if (times.Count > 0)
        {
            ForgetUsedBefore(times[times.Count / 2]);
        }
    }

    private sealed class Item(TValue value, int bytes)
    {
        public TValue Value { get; } = value;

        public int Bytes { get; } = bytes;

        public int Used { get; set; }
    }
}
