using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;

namespace HousingFirst.Platform.Security;

/// <summary>Reads an address the way a browser would, and takes it only when it cannot lead to another host.</summary>
internal static class LocalAddress
{
    private const int MaxLength = 2048;

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

    // Browsers read a backslash as a slash and drop tabs and line breaks, so either can hide a second slash.
    private static bool HasStray(string text) => text.AsSpan().ContainsAny('\\', '\t') || text.Any(char.IsControl);
}
