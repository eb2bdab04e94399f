using System.Collections.Immutable;

namespace HousingFirst.Manuals.Workshop;

/// <summary>The order of a manual's chapters, as its writers arrange them. Pure.</summary>
internal static class ChapterOrder
{
    /// <summary>
    /// The order with what the manual has now: chapters that no longer ship fall out, new ones stand behind the one that they ship behind, and own
    /// ones that nobody has placed stand last.
    /// </summary>
    /// <param name="order">The order as it is kept.</param>
    /// <param name="own">Ids of own chapters.</param>
    /// <param name="shipped">Ids of shipped chapters in their order; empty in a manual of the portal's own.</param>
    public static ImmutableArray<string> Of(IReadOnlyList<string> order, IReadOnlyCollection<string> own, IReadOnlyList<string> shipped)
    {
        var result = order.Where(id => own.Contains(id) || shipped.Contains(id)).Distinct(StringComparer.Ordinal).ToList();
        for (var at = 0; at < shipped.Count; at++)
        {
            if (!result.Contains(shipped[at]))
            {
                result.Insert(at == 0 ? 0 : result.IndexOf(shipped[at - 1]) + 1, shipped[at]);
            }
        }

        return [.. result, .. own.Where(id => !result.Contains(id))];
    }

    /// <summary>The order with a chapter moved by some places; behind the ends it stays at the end.</summary>
    public static ImmutableArray<string> Move(IReadOnlyList<string> order, string id, int places)
    {
        var from = order.ToList().IndexOf(id);
        if (from < 0)
        {
            return [.. order];
        }

        var result = order.Where(other => other != id).ToList();
        result.Insert(Math.Clamp(from + places, 0, result.Count), id);
        return [.. result];
    }
}
