namespace HousingFirst.Platform.Search.Asking;

/// <summary>
/// Watches for the keys of an alternative that has several: they count where they stand together. "Hus" on one line and "leje" on another are no
/// husleje.
/// </summary>
internal sealed class KeysTogether(QueryPlan plan)
{
    private const int Farthest = 7;
    private const int Never = int.MinValue / 2;

    // The place at which each key was seen last.
    private readonly int[][] _last =
        [.. plan.Terms.SelectMany(term => term.Alternatives).Where(alternative => alternative.Keys.Length > 1).Select(alternative => new int[alternative.Keys.Length])];

    /// <summary>Forgets what was seen, for the next entry.</summary>
    public void Clear()
    {
        foreach (var places in _last)
        {
            Array.Fill(places, Never);
        }
    }

    /// <summary>Takes note of a key; true when all of its alternative's keys were seen near that place.</summary>
    public bool Complete(TermLookup.Target target, int place)
    {
        var places = _last[target.Several];
        places[target.Bit] = place;
        foreach (var other in places)
        {
            if (place - other > Farthest)
            {
                return false;
            }
        }

        return true;
    }
}
