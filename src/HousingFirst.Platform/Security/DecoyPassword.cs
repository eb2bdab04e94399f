using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace HousingFirst.Platform.Security;

/// <summary>A password that nobody has. Checking against it costs what checking a real one costs, so that its time tells nothing.</summary>
internal sealed class DecoyPassword
{
    private static readonly PlatformUser Nobody = new();

    private readonly PasswordHasher<PlatformUser> _hasher;
    private readonly string _hash;

    public DecoyPassword(IOptions<PasswordHasherOptions> options)
    {
        _hasher = new(options);
        _hash = _hasher.HashPassword(Nobody, Convert.ToHexString(RandomNumberGenerator.GetBytes(16)));
    }

    public void Check(string password) => _hasher.VerifyHashedPassword(Nobody, _hash, password);
}
