using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace HousingFirst.Platform.Search.Index;

/// <summary>
/// The words of an entry as the ranker reads them: for each its key and its surface, and the words inside compounds. Kept with the entry, because
/// taking two hundred candidates apart again would cost more than finding them.
/// </summary>
/// <remarks>Five counts of words, one for each field; pairs of hashes; then the inner words as (place, hash). All little-endian.</remarks>
internal readonly ref struct EntryTerms
{
    public const int Fields = 5;

    private const int HeadLength = Fields * sizeof(uint);

    public EntryTerms(ReadOnlySpan<byte> written)
    {
        var counts = MemoryMarshal.Cast<byte, uint>(written[..HeadLength]);
        Counts = counts;
        var total = 0;
        foreach (var count in counts)
        {
            total += (int)count;
        }

        Words = MemoryMarshal.Cast<byte, WordHashes>(written.Slice(HeadLength, total * 2 * sizeof(uint)));
        Parts = MemoryMarshal.Cast<byte, PartHash>(written[(HeadLength + (total * 2 * sizeof(uint)))..]);
    }

    /// <summary>How many words each field has.</summary>
    public ReadOnlySpan<uint> Counts { get; }

    /// <summary>All words, field after field.</summary>
    public ReadOnlySpan<WordHashes> Words { get; }

    /// <summary>Words inside words, in the words' order.</summary>
    public ReadOnlySpan<PartHash> Parts { get; }

    public static byte[] Write(ReadOnlySpan<int> counts, List<WordHashes> words, List<PartHash> parts)
    {
        var written = new byte[HeadLength + ((words.Count + parts.Count) * 2 * sizeof(uint))];
        var at = written.AsSpan();
        foreach (var count in counts)
        {
            at = Append(at, (uint)count);
        }

        foreach (var word in words)
        {
            at = Append(Append(at, word.Key), word.Surface);
        }

        foreach (var part in parts)
        {
            at = Append(Append(at, part.Place), part.Key);
        }

        return written;
    }

    private static Span<byte> Append(Span<byte> at, uint value)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(at, value);
        return at[sizeof(uint)..];
    }
}
