using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;

namespace HousingFirst.Platform.Security.Workplace;

/// <summary>
/// How the account store keeps who somebody is at a provider: by issuer and subject, the latter as a hash, because it may be longer than the
/// store keeps.
/// </summary>
internal static class WorkplaceLogin
{
    public static UserLoginInfo Of(IdToken token) => new(token.Issuer, KeyOf(token), null);

    public static string KeyOf(IdToken token) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(token.Subject)));
}
