using System.Security.Cryptography;

namespace HousingFirst.Platform.Backups;

/// <summary>Writes a part of a backup and counts and hashes what passes.</summary>
internal sealed class PartWriter(Stream stream) : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public long Bytes { get; private set; }

    public async Task WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        _hash.AppendData(bytes.Span);
        Bytes += bytes.Length;
        await stream.WriteAsync(bytes, cancellationToken);
    }

    /// <summary>Hash of all that was written.</summary>
    public string Finish() => Convert.ToHexStringLower(_hash.GetHashAndReset());

    public void Dispose() => _hash.Dispose();
}
