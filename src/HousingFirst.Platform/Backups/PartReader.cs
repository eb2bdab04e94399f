using System.Buffers;
using System.Security.Cryptography;

namespace HousingFirst.Platform.Backups;

/// <summary>Reads a part of a backup in pieces or lines, and holds it against the length and hash that the manifest gives.</summary>
internal sealed class PartReader(Stream stream, string place, long length, string sha256) : IAsyncDisposable
{
    private const int PieceSize = 128 * 1024;

    // No document comes near it; a file that was made to fill the memory stops here.
    private const int LongestLine = 128 * 1024 * 1024;

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(PieceSize);
    private long _read;
    private int _from;
    private int _to;

    /// <summary>The next bytes, until the next call; empty at the end, where length and hash have been found right.</summary>
    public async Task<ReadOnlyMemory<byte>> PieceAsync(CancellationToken cancellationToken)
    {
        var count = await FillAsync(_buffer, cancellationToken);
        return _buffer.AsMemory(0, count);
    }

    /// <summary>The next line without its end, until the next call; null at the end, where length and hash have been found right.</summary>
    public async Task<ReadOnlyMemory<byte>?> LineAsync(CancellationToken cancellationToken)
    {
        var looked = _from;
        while (true)
        {
            var end = _buffer.AsSpan(looked, _to - looked).IndexOf((byte)'\n');
            if (end >= 0)
            {
                var line = _buffer.AsMemory(_from, looked + end - _from);
                _from = looked + end + 1;
                return line;
            }

            MakeRoom();
            looked = _to;
            var count = await FillAsync(_buffer.AsMemory(_to), cancellationToken);
            if (count == 0)
            {
                return _from == _to ? null : throw new DamagedBackupException(place, "its last line has no end.");
            }

            _to += count;
        }
    }

    public async ValueTask DisposeAsync()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _hash.Dispose();
        await stream.DisposeAsync();
    }

    private void MakeRoom()
    {
        if (_from > 0)
        {
            _buffer.AsSpan(_from, _to - _from).CopyTo(_buffer);
            _to -= _from;
            _from = 0;
        }

        if (_to < _buffer.Length)
        {
            return;
        }

        if (_buffer.Length >= LongestLine)
        {
            throw new DamagedBackupException(place, "one of its lines is longer than any that is written.");
        }

        var larger = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
        _buffer.AsSpan(0, _to).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }

    private async Task<int> FillAsync(Memory<byte> into, CancellationToken cancellationToken)
    {
        int count;
        try
        {
            count = await stream.ReadAsync(into, cancellationToken);
        }
        catch (InvalidDataException exception)
        {
            throw new DamagedBackupException(place, "it cannot be unpacked.", exception);
        }

        _read += count;
        if (_read > length || (count == 0 && _read < length))
        {
            throw new DamagedBackupException(place, "it is longer or shorter than it was written.");
        }

        if (count > 0)
        {
            _hash.AppendData(into.Span[..count]);
        }
        else if (Convert.ToHexStringLower(_hash.GetHashAndReset()) != sha256)
        {
            throw new DamagedBackupException(place, "its bytes are not those that were written.");
        }

        return count;
    }
}
