namespace HousingFirst.Platform.Search.Index;

/// <summary>A set of entries by their ids.</summary>
internal sealed class IdSet
{
    private readonly ulong[] _bits;

    public IdSet(IReadOnlyCollection<int> ids)
    {
        _bits = new ulong[ids.Count == 0 ? 0 : (ids.Max() / 64) + 1];
        foreach (var id in ids)
        {
            _bits[id / 64] |= 1ul << (id % 64);
        }
    }

    public int Bytes => _bits.Length * sizeof(ulong);

    public bool Contains(int id) => id / 64 < _bits.Length && (_bits[id / 64] & (1ul << (id % 64))) != 0;
}
