using System.Collections.Immutable;
using HousingFirst.Sdk.Audit;

namespace HousingFirst.Platform.Audit;

/// <summary>Walks along a chain, row by row, and notes where it does not hold. Pure: it is given what was read.</summary>
internal sealed class AuditWalk(IReadOnlyList<AuditSegment> segments, AuditSeals seals, string keyId, AuditHead? head)
{
    private const int MostFindings = 100;

    /// <summary>So many rows that do not fit are tried in each other's places; with more it would take too long and tell no more.</summary>
    private const int MostTried = 40;

    private readonly List<AuditFinding> _findings = [];
    private readonly List<(AuditRow Row, byte[] Previous)> _failing = [];
    private int _findingCount;
    private int _next;
    private AuditSegment? _segment;
    private byte[]? _previous;
    private long _expected = segments.Count > 0 ? segments[0].FirstNumber : 1;
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

        _first ??= row.Number;
        _last = row.Number;
        if (row.Number < _expected)
        {
            // In front of the first segment, or where entries were taken away: nothing stands there.
            Add(AuditFindingKind.Changed, row.Number, row.Number, row.Month);
            return;
        }

        Skip(row.Number);
        Prove(row);
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

        if (_segment is { LastNumber: { } last })
        {
            // Entries are always added to an open segment: its row was taken away.
            Skip(last + 1);
            Add(AuditFindingKind.SegmentChanged, last + 1, last + 1, null);
        }

        if (head?.Count >= _expected)
        {
            Add(AuditFindingKind.CutOff, _expected, head.Count, _segment?.Month);
        }

        Judge();
        ImmutableArray<AuditFinding> findings = [.. _findings.OrderBy(finding => finding.Number ?? 0).Take(MostFindings)];
        return new(_checked, _first, _last, findings, _findingCount);
    }

    private void Enter(AuditSegment segment)
    {
        var hasKey = segment.KeyId == keyId;
        var isGenuine = seals.Of(segment).AsSpan().SequenceEqual(segment.Mac);
        var follows = _segment is null
            || (_segment.LastNumber + 1 == segment.FirstNumber && _segment.LastMac.AsSpan().SequenceEqual(segment.FirstPrevious));
        Skip(segment.FirstNumber);
        if (!hasKey)
        {
            Add(AuditFindingKind.KeyMissing, segment.FirstNumber, segment.LastNumber ?? head?.Count ?? segment.FirstNumber, segment.Month);
        }
        else if (!isGenuine || !follows)
        {
            Add(AuditFindingKind.SegmentChanged, segment.FirstNumber, segment.LastNumber ?? segment.FirstNumber, segment.Month);
        }

        _segment = segment;
        _previous = isGenuine || _previous is null ? segment.FirstPrevious : _previous;
        if (segment is { IsDropped: true, LastNumber: { } last } && isGenuine)
        {
            _expected = last + 1;
            _previous = segment.LastMac;
        }
    }

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

    private void Prove(AuditRow row)
    {
        if (_segment is null || _segment.KeyId != keyId)
        {
            return;
        }

        // After a gap nobody knows what the row followed; the gap itself is told.
        if (_previous is not null)
        {
            if (!seals.Of(row, _previous).AsSpan().SequenceEqual(row.Mac))
            {
                _failing.Add((row, _previous));
                return;
            }

            _checked++;
        }

        if (head?.Count == row.Number && !head.Mac.AsSpan().SequenceEqual(row.Mac))
        {
            Add(AuditFindingKind.CutOff, row.Number, row.Number, row.Month);
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
        foreach (var (row, tried) in _failing.Select((failing, index) => (failing.Row, index < MostTried)))
        {
            if (tried && Fits(row, row.Number, previous))
            {
                _checked++;
            }
            else
            {
                var moved = tried && numbers.Exists(number => number != row.Number && Fits(row, number, previous));
                Add(moved ? AuditFindingKind.OutOfOrder : AuditFindingKind.Changed, row.Number, row.Number, row.Month);
            }
        }
    }

    private bool Fits(AuditRow row, long number, List<byte[]> previous)
    {
        var there = row with { Number = number };
        return previous.Exists(before => seals.Of(there, before).AsSpan().SequenceEqual(row.Mac));
    }

    private void Add(AuditFindingKind kind, long? number, long? through, int? month)
    {
        _findingCount++;
        if (_findings.Count < 10 * MostFindings)
        {
            _findings.Add(new(kind, number, through, month));
        }
    }
}
