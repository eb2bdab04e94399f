using System.Collections.Immutable;
using HousingFirst.Sdk.Audit;

namespace HousingFirst.Platform.Audit;

/// <summary>Walks along a chain, row by row, and notes where it does not hold. Pure: it is given what was read.</summary>
/// <param name="segments">The months, in order.</param>
/// <param name="sealsOf">The chain's seals under the key of a name; null where the key is not here.</param>
/// <param name="notes">What the host has noted of this chain.</param>
internal sealed class AuditWalk(IReadOnlyList<AuditSegment> segments, Func<string, AuditSeals?> sealsOf, IReadOnlyList<AuditHead> notes)
{
    private const int MostFindings = 100;

    /// <summary>So many rows that do not fit are tried in each other's places; with more it would take too long and tell no more.</summary>
    private const int MostTried = 40;

    private readonly HashSet<AuditFinding> _findings = [];
    private readonly List<(AuditRow Row, byte[] Previous, AuditSeals Seals)> _failing = [];
    private readonly Dictionary<string, AuditSeals?> _seals = new(StringComparer.Ordinal);
    private readonly long _noted = notes.Select(note => note.Count).DefaultIfEmpty().Max();
    private int _findingCount;
    private int _next;
    private AuditSegment? _segment;
    private bool _isGenuine;
    private byte[]? _previous;
    private long _expected = segments.Count > 0 ? segments[0].FirstNumber : 1;
    private (long First, long Last)? _outside;
    private long _taken;
    private long _checked;
    private long? _first;
    private long? _last;

    /// <summary>Takes the next row, in the order of numbers.</summary>
    public void Take(AuditRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        while (_next < segments.Count && segments[_next].FirstNumber <= row.Number)
        {
            Enter(segments[_next++]);
        }

        _taken++;
        _first ??= row.Number;
        _last = row.Number;
        if (_segment is null)
        {
            // Which key would prove it, and whether it was to be here at all, stood in a month's row that is gone.
            _outside = (_outside?.First ?? row.Number, row.Number);
            _expected = Math.Max(_expected, row.Number + 1);
            return;
        }

        if (row.Number < _expected)
        {
            // Where entries were taken away because they had been kept long enough: nothing stands there.
            Add(AuditFindingKind.Changed, row.Number, row.Number, _segment.Month);
            return;
        }

        Skip(row.Number);
        Prove(row, _segment);
        _previous = row.Mac;
        _expected = row.Number + 1;
    }

    /// <summary>Says what was found when there are no more rows.</summary>
    public AuditReport Finish()
    {
        while (_next < segments.Count)
        {
            Enter(segments[_next++]);
        }

        if (_outside is { } outside)
        {
            Add(AuditFindingKind.SegmentChanged, outside.First, outside.Last, null);
        }

        if (_segment is { LastNumber: { } last })
        {
            // Entries are always added to an open segment: its row was taken away.
            Skip(last + 1);
            Add(AuditFindingKind.SegmentChanged, last + 1, last + 1, null);
        }

        if (_noted >= _expected)
        {
            Add(AuditFindingKind.CutOff, _expected, _noted, _segment?.Month);
        }

        Judge();
        if (_findingCount == 0 && _checked != _taken)
        {
            // Nothing is called whole that was not proved, whatever the reason is that nobody has thought of.
            Add(AuditFindingKind.Unproved, _first, _last, null);
        }

        ImmutableArray<AuditFinding> findings = [.. _findings.OrderBy(finding => finding.Number ?? 0).Take(MostFindings)];
        return new(_checked, _first, _last, findings, _findingCount);
    }

    /// <summary>Adds a finding, once.</summary>
    public void Add(AuditFindingKind kind, long? number, long? through, int? month)
    {
        var finding = new AuditFinding(kind, number, through, month);
        if (_findings.Count < 10 * MostFindings ? _findings.Add(finding) : !_findings.Contains(finding))
        {
            _findingCount++;
        }
    }

    private void Enter(AuditSegment segment)
    {
        var seals = SealsOf(segment);
        var isGenuine = seals?.Holds(segment) == true;
        var follows = Follows(segment);
        Skip(segment.FirstNumber);
        if (seals is null)
        {
            Add(AuditFindingKind.KeyMissing, segment.FirstNumber, segment.LastNumber ?? EndOf(segment), segment.Month);
        }
        else if (!isGenuine || !follows)
        {
            Add(AuditFindingKind.SegmentChanged, segment.FirstNumber, segment.LastNumber ?? segment.FirstNumber, segment.Month);
        }

        _previous = isGenuine || _previous is null ? segment.FirstPrevious : _previous;
        if (segment is { IsDropped: true, LastNumber: { } last } && isGenuine)
        {
            _expected = last + 1;
            _previous = segment.LastMac;
        }

        (_segment, _isGenuine) = (segment, isGenuine);
    }

    /// <summary>
    /// Whether a segment goes on where the one before ends. One that could not be closed, because its key was missing or its row changed,
    /// is left open: then the later one says where that was.
    /// </summary>
    private bool Follows(AuditSegment segment) => _segment switch
    {
        null => true,
        { LastNumber: null } => !_isGenuine
            || (_segment.KeyId != segment.KeyId && _expected == segment.FirstNumber && _previous.AsSpan().SequenceEqual(segment.FirstPrevious)),
        _ => _segment.LastNumber + 1 == segment.FirstNumber && _segment.LastMac.AsSpan().SequenceEqual(segment.FirstPrevious),
    };

    /// <summary>The last number of a segment that is open: what stands in front of the next, or what the host knows of.</summary>
    private long EndOf(AuditSegment segment) =>
        _next < segments.Count ? segments[_next].FirstNumber - 1 : Math.Max(_noted, segment.FirstNumber);

    /// <summary>Notes what is missing before a number.</summary>
    private void Skip(long number)
    {
        if (number > _expected)
        {
            Add(AuditFindingKind.Missing, _expected, number - 1, _segment?.Month);
            _expected = number;
            _previous = null;
        }
    }

    private void Prove(AuditRow row, AuditSegment segment)
    {
        if (SealsOf(segment) is not { } seals)
        {
            return;
        }

        if (_previous is null)
        {
            // After a gap nobody knows what the row followed, so its seal says nothing of it.
            Add(AuditFindingKind.Unproved, row.Number, row.Number, segment.Month);
        }
        else if (!seals.Of(row, _previous).AsSpan().SequenceEqual(row.Mac))
        {
            _failing.Add((row, _previous, seals));
            return;
        }
        else if (_isGenuine && row.Month != segment.Month)
        {
            Add(AuditFindingKind.Changed, row.Number, row.Number, segment.Month);
        }
        else
        {
            _checked++;
        }

        if (notes.Any(note => note.Count == row.Number && !note.Mac.AsSpan().SequenceEqual(row.Mac)))
        {
            Add(AuditFindingKind.CutOff, row.Number, row.Number, segment.Month);
        }
    }

    /// <summary>
    /// Rows that do not follow what stands before them: moved ones fit elsewhere, what stood behind a moved one fits to it, the others
    /// were changed.
    /// </summary>
    private void Judge()
    {
        var previous = _failing.Take(MostTried).SelectMany(failing => new[] { failing.Previous, failing.Row.Mac }).ToList();
        var numbers = _failing.Take(MostTried).Select(failing => failing.Row.Number).ToList();
        foreach (var (row, seals, tried) in _failing.Select((failing, index) => (failing.Row, failing.Seals, index < MostTried)))
        {
            if (tried && Fits(seals, row, row.Number, previous))
            {
                _checked++;
            }
            else
            {
                var moved = tried && numbers.Exists(number => number != row.Number && Fits(seals, row, number, previous));
                Add(moved ? AuditFindingKind.OutOfOrder : AuditFindingKind.Changed, row.Number, row.Number, MonthOf(row.Number));
            }
        }
    }

    private static bool Fits(AuditSeals seals, AuditRow row, long number, List<byte[]> previous)
    {
        var there = row with { Number = number };
        return previous.Exists(before => seals.Of(there, before).AsSpan().SequenceEqual(row.Mac));
    }

    // Of the month's row: what a changed entry says of itself is worth nothing.
    private int? MonthOf(long number) => segments.LastOrDefault(segment => segment.FirstNumber <= number)?.Month;

    private AuditSeals? SealsOf(AuditSegment segment)
    {
        if (!_seals.TryGetValue(segment.KeyId, out var seals))
        {
            seals = sealsOf(segment.KeyId);
            _seals.Add(segment.KeyId, seals);
        }

        return seals;
    }
}
