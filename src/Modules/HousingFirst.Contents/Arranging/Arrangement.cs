using System.Collections.Immutable;
using System.Globalization;

namespace HousingFirst.Contents.Arranging;

/// <summary>
/// The order of entries and how deep each stands, as it lies in a form: <c>id:depth</c> for each, in reading order. An entry takes what stands
/// below it along. Pure; what cannot be done changes nothing.
/// </summary>
internal sealed class Arrangement(ImmutableArray<ArrangedEntry> entries, int deepest)
{
    /// <summary>The entries in reading order.</summary>
    public ImmutableArray<ArrangedEntry> Entries { get; } = Straighten(entries, deepest);

    /// <summary>What came back in a form, over the entries that there are: unknown ones are passed over, missing ones stand at the end.</summary>
    public static Arrangement Read(IEnumerable<string?> written, Arrangement there, int deepest)
    {
        var known = there.Entries.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        List<ArrangedEntry> read = [];
        foreach (var text in written.OfType<string>())
        {
            var colon = text.LastIndexOf(':');
            if (colon > 0 && int.TryParse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var depth)
                && known.Remove(text[..colon], out var entry))
            {
                read.Add(entry with { Depth = depth });
            }
        }

        return new([.. read, .. there.Entries.Where(entry => known.ContainsKey(entry.Id))], deepest);
    }

    /// <summary>Before the sibling above.</summary>
    public Arrangement Up(string id) => At(id) is { } at && Sibling(at, -1) is { } before ? Moved(at, before) : this;

    /// <summary>Behind the sibling below.</summary>
    public Arrangement Down(string id) => At(id) is { } at && Sibling(at, +1) is { } behind ? Moved(behind, at) : this;

    /// <summary>Below the sibling above.</summary>
    public Arrangement In(string id) => At(id) is { } at && Sibling(at, -1) is not null && Entries[at].Depth + Height(at) < deepest ? Shifted(at, +1) : this;

    /// <summary>Beside the entry that it stands below; its younger siblings come to stand below it.</summary>
    public Arrangement Out(string id) => At(id) is { } at && Entries[at].Depth > 0 ? Shifted(at, -1) : this;

    private int? At(string id) => Entries.Select((entry, place) => (entry.Id, Place: place)).Where(one => one.Id == id).Select(one => (int?)one.Place).FirstOrDefault();

    // Where what stands below an entry ends.
    private int End(int at)
    {
        var end = at + 1;
        while (end < Entries.Length && Entries[end].Depth > Entries[at].Depth)
        {
            end++;
        }

        return end;
    }

    private int Height(int at) => Entries[at..End(at)].Max(entry => entry.Depth) - Entries[at].Depth;

    private int? Sibling(int at, int way)
    {
        if (way > 0)
        {
            var next = End(at);
            return next < Entries.Length && Entries[next].Depth == Entries[at].Depth ? next : null;
        }

        var place = at - 1;
        while (place >= 0 && Entries[place].Depth > Entries[at].Depth)
        {
            place--;
        }

        return place >= 0 && Entries[place].Depth == Entries[at].Depth ? place : null;
    }

    private Arrangement Moved(int at, int before) => new(
        [.. Entries[..before], .. Entries[at..End(at)], .. Entries[before..at], .. Entries[End(at)..]], deepest);

    private Arrangement Shifted(int at, int by) => new(
        [.. Entries[..at], .. Entries[at..End(at)].Select(entry => entry with { Depth = entry.Depth + by }), .. Entries[End(at)..]], deepest);

    // Nothing stands more than one step below what is above it, nor deeper than may be.
    private static ImmutableArray<ArrangedEntry> Straighten(ImmutableArray<ArrangedEntry> entries, int deepest)
    {
        var above = -1;
        return [.. entries.Select(entry => entry with { Depth = above = Math.Clamp(entry.Depth, 0, Math.Min(above + 1, deepest)) })];
    }
}
