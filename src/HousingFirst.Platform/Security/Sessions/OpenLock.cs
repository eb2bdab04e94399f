using System.Security.Cryptography;
using System.Text;
using HousingFirst.Sdk.Theming;

namespace HousingFirst.Platform.Security.Sessions;

/// <summary>Stands among a request's features when its session locks after a time, and is open.</summary>
internal sealed record OpenLock(TimeSpan After, string AccountId)
{
    public PageLock Show() => new(After, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(AccountId)).AsSpan(0, 8)));
}
