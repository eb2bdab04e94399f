using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace HousingFirst.Platform.Security.Links;

/// <summary>
/// What a link in a mail carries: which document it opens, and a secret of 128 bits of which that document keeps the hash alone.
/// Prints nothing of itself.
/// </summary>
internal sealed class LinkToken
{
    private const int IdBytes = 16;
    private const int SecretBytes = 16;

    private readonly byte[] _bytes;

    private LinkToken(byte[] bytes) => _bytes = bytes;

    /// <summary>The document that it opens.</summary>
    public Guid Id => new(_bytes.AsSpan(0, IdBytes));

    /// <summary>What the document keeps of the secret. A secret of chance needs no slow hash: there is nothing to guess it from.</summary>
    public byte[] Hash => SHA256.HashData(_bytes.AsSpan(IdBytes));

    /// <summary>As it stands in the link.</summary>
    public string Written => Base64Url.EncodeToString(_bytes);

    public static LinkToken For(Guid id) => new([.. id.ToByteArray(), .. RandomNumberGenerator.GetBytes(SecretBytes)]);

    public static bool TryParse(string? written, [NotNullWhen(true)] out LinkToken? token)
    {
        var bytes = new byte[IdBytes + SecretBytes];
        token = written is not null
            && Base64Url.GetMaxDecodedLength(written.Length) == bytes.Length
            && Base64Url.TryDecodeFromChars(written, bytes, out var length)
            && length == bytes.Length
                ? new(bytes)
                : null;
        return token is not null;
    }

    public bool Opens(ReadOnlySpan<byte> hash) => CryptographicOperations.FixedTimeEquals(Hash, hash);

    /// <summary>Says nothing of the secret.</summary>
    public override string ToString() => nameof(LinkToken);
}
