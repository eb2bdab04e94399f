using System.Globalization;

namespace HousingFirst.Contents.Arranging;

/// <summary>In which order the blocks of a page stood when its form was opened. Pure.</summary>
/// <param name="Stamp">Stands for the page as it was saved then.</param>
/// <param name="Ids">The blocks.</param>
internal sealed record BlockOrder(string Stamp, IReadOnlyList<string> Ids)
{
    private const char Between = '.';

    /// <summary>As a form carries it.</summary>
    public string Written => string.Join(Between, Ids.Prepend(Stamp));

    public static BlockOrder Of(ContentItem latest, IEnumerable<string> ids) => new(
        string.Create(CultureInfo.InvariantCulture, $"{latest.ContentItemVersionId}-{latest.ModifiedUtc?.Ticks ?? 0}"), [.. ids]);

    /// <summary>What a form brought back; what cannot be read is an order of nothing.</summary>
    public static BlockOrder Read(string? written) => (written ?? "").Split(Between) is [var stamp, .. var ids] ? new(stamp, ids) : new("", []);

    /// <summary>
    /// The order that somebody wants, of the blocks that there are now: as they sent it, and what others have added since they opened the form behind it.
    /// </summary>
    public IReadOnlyList<string> Take(IReadOnlyList<string> wanted, BlockOrder opened)
    {
        List<string> order =
        [
            .. wanted.Where(Ids.Contains).Distinct(StringComparer.Ordinal),
            .. Ids.Except(opened.Ids, StringComparer.Ordinal).Except(wanted, StringComparer.Ordinal),
        ];
        // A list without anything still says so.
        return order.Count == 0 ? [""] : order;
    }
}
