using System.Security.Cryptography;
using System.Text;

namespace HousingFirst.Platform.Setup;

/// <summary>The one-time token that proves that whoever sets the host up can read its log.</summary>
internal sealed class SetupToken
{
    private string? _token;

    /// <summary>True while the setup page is open.</summary>
    public bool IsOpen => Volatile.Read(ref _token) is not null;

    /// <summary>Opens the setup page and answers the token.</summary>
    public string Open()
    {
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        Volatile.Write(ref _token, token);
        return token;
    }

    /// <summary>Whether this is the token. Takes as long for a wrong one as for the right one.</summary>
    public bool Matches(string? offered) => Volatile.Read(ref _token) is { } token
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(token), Encoding.UTF8.GetBytes(offered?.Trim() ?? ""));

    /// <summary>Closes the setup page for good.</summary>
    public void Close() => Volatile.Write(ref _token, null);
}
