using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace HousingFirst.Platform.Security.SecondFactors;

/// <summary>
/// The codes of authenticator apps: RFC 6238 with SHA-1, six digits and half a minute, as every app takes it and as the framework's own provider has it. That
/// one reads the system's clock and does not tell which step a code belongs to, so it cannot refuse one that was used.
/// </summary>
internal static class TimeCodes
{
    public const int Digits = 6;

    private const int SecondsAStep = 30;
    private const int Modulus = 1_000_000;

    // A telephone's clock is a little off, and somebody types slowly.
    private const int StepsOff = 1;

    /// <summary>The step whose code it is, near an instant; null when it is none's.</summary>
    public static long? StepOf(string code, ReadOnlySpan<byte> key, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(code);
        long? found = null;
        var now = instant.ToUnixTimeSeconds() / SecondsAStep;
        for (var step = now - StepsOff; step <= now + StepsOff; step++)
        {
            found = string.Equals(code, At(step, key), StringComparison.Ordinal) ? step : found;
        }

        return found;
    }

    /// <summary>The code of an instant.</summary>
    public static string At(DateTimeOffset instant, ReadOnlySpan<byte> key) => At(instant.ToUnixTimeSeconds() / SecondsAStep, key);

    private static string At(long step, ReadOnlySpan<byte> key)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
#pragma warning disable CA5350 // RFC 6238: what apps are made for. HMAC does not rest on what is broken in SHA-1.
        HMACSHA1.HashData(key, counter, hash);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0xF)..]) & int.MaxValue;
        return (number % Modulus).ToString("D6", CultureInfo.InvariantCulture);
    }
}
