namespace HousingFirst.Platform.Search.Index;

/// <summary>The entries that have a key: their ids in order, each with one bit that says whether it stands in title or heading.</summary>
internal sealed class Postings
{
    private readonly int[] _places;

    /// <param name="all">Ids of all entries that have it.</param>
    /// <param name="heads">Of those that have it in title or heading.</param>
    public Postings(List<int> all, List<int> heads)
    {
        ArgumentNullException.ThrowIfNull(all);
        ArgumentNullException.ThrowIfNull(heads);
        all.Sort();
        heads.Sort();
        _places = new int[all.Count];
        var head = 0;
        for (var index = 0; index < _places.Length; index++)
        {
            while (head < heads.Count && heads[head] < all[index])
            {
                head++;
            }

            _places[index] = checked(all[index] * 2) | (head < heads.Count && heads[head] == all[index] ? 1 : 0);
        }
    }

    private Postings(int[] places)
    {
        _places = places;
    }

    public static Postings None { get; } = new([]);

    public ReadOnlySpan<int> Places => _places;

    public int Bytes => _places.Length * sizeof(int);

    /// <summary>The highest id.</summary>
    public int Last => _places.Length == 0 ? 0 : IdOf(_places[^1]);

    public static int IdOf(int place) => place >> 1;

    public static bool IsHead(int place) => (place & 1) != 0;

    /// <summary>The entries that have both keys; in the head where both are.</summary>
    public Postings With(Postings other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var both = new List<int>(Math.Min(_places.Length, other._places.Length));
        for (int left = 0, right = 0; left < _places.Length && right < other._places.Length;)
        {
            var order = IdOf(_places[left]).CompareTo(IdOf(other._places[right]));
            if (order == 0)
            {
                both.Add(_places[left] & (other._places[right] | ~1));
            }

            left += order <= 0 ? 1 : 0;
            right += order >= 0 ? 1 : 0;
        }

        return new([.. both]);
    }
}
