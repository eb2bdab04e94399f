using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace HousingFirst.Platform.Audit;

/// <summary>
/// Seals the rows of one chain. What is sealed is written with its length before it, so that no two rows give the same bytes; the
/// first byte says what kind of thing it is.
/// </summary>
internal sealed class AuditSeals(byte[] key)
{
    private const byte Row = 1;
    private const byte Segment = 2;
    private const byte Head = 3;

    /// <summary>The seal of a row that follows another.</summary>
    public byte[] Of(AuditRow row, byte[] previous)
    {
        ArgumentNullException.ThrowIfNull(row);
        using var hash = Begin(Row);
        Add(hash, previous);
        Add(hash, row.Number);
        Add(hash, row.Month);
        Add(hash, row.At);
        Add(hash, row.Actor);
        Add(hash, row.AccountId);
        Add(hash, row.Kind);
        Add(hash, row.SubjectKind);
        Add(hash, row.SubjectId);
        Add(hash, row.Network);
        Add(hash, row.Place);
        Add(hash, row.Details);
        return hash.GetHashAndReset();
    }

    public byte[] Of(AuditSegment segment)
    {
        ArgumentNullException.ThrowIfNull(segment);
        using var hash = Begin(Segment);
        Add(hash, segment.FirstNumber);
        Add(hash, segment.Month);
        Add(hash, segment.KeyId);
        Add(hash, segment.FirstPrevious);
        Add(hash, segment.LastNumber ?? -1);
        Add(hash, segment.LastMac ?? []);
        Add(hash, segment.IsDropped ? 1 : 0);
        return hash.GetHashAndReset();
    }

    /// <summary>Whether a segment's row is as this chain's key has sealed it.</summary>
    public bool Holds(AuditSegment segment)
    {
        ArgumentNullException.ThrowIfNull(segment);
        return Of(segment).AsSpan().SequenceEqual(segment.Mac);
    }

    public byte[] OfHead(long count, byte[] mac)
    {
        using var hash = Begin(Head);
        Add(hash, count);
        Add(hash, mac);
        return hash.GetHashAndReset();
    }

    private IncrementalHash Begin(byte kind)
    {
        var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        hash.AppendData([kind]);
        return hash;
    }

    private static void Add(IncrementalHash hash, long value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, value);
        hash.AppendData(bytes);
    }

    private static void Add(IncrementalHash hash, byte[] value)
    {
        Add(hash, value.LongLength);
        hash.AppendData(value);
    }

    // Nothing and an empty text are different things.
    private static void Add(IncrementalHash hash, string? value)
    {
        if (value is null)
        {
            Add(hash, -1);
        }
        else
        {
            Add(hash, Encoding.UTF8.GetBytes(value));
        }
    }
}
