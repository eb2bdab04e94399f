using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace HousingFirst.Platform.Security;

/// <summary>Reads an address the way a browser would, and takes it only when it cannot lead to another host.</summary>
internal static class LocalAddress
{
    /// <summary>Longer ones are taken for none.</summary>
    public const int MaxLength = 2048;

    /// <summary>The path of an address that starts with a single slash. Dot segments and backslashes are not untangled but refused.</summary>
    public static bool TryReadPath([NotNullWhen(true)] string? address, out PathString path)
    {
        path = default;
        if (address is not { Length: > 0 and <= MaxLength } || address[0] != '/' || address is ['/', '/' or '\\', ..] || HasStray(address))
        {
            return false;
        }

        var end = address.AsSpan().IndexOfAny('?', '#');
        var decoded = Uri.UnescapeDataString(end < 0 ? address : address[..end]);
        if (HasStray(decoded) || decoded.StartsWith("//", StringComparison.Ordinal) || decoded.Split('/').Any(segment => segment is "." or ".."))
        {
            return false;
        }

        path = new PathString(decoded);
        return true;
    }

    /// <summary>The address as it may stand in a header, where letters outside ASCII may not. What is escaped already stays as it is.</summary>
    public static string Escape(string address) => Ascii.IsValid(address)
        ? address
        : string.Concat(address.EnumerateRunes().Select(rune => rune.IsAscii ? rune.ToString() : Uri.EscapeDataString(rune.ToString())));

    // Browsers read a backslash as a slash and drop tabs and line breaks, so either can hide a second slash.
    private static bool HasStray(string text) => text.AsSpan().ContainsAny('\\', '\t') || text.Any(char.IsControl);
}
