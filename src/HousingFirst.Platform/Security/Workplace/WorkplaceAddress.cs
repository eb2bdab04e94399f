using HousingFirst.Sdk.Security.Workplace;
using Microsoft.Extensions.Hosting;

namespace HousingFirst.Platform.Security.Workplace;

/// <summary>Which addresses a provider may have: https, and plain http on this machine while developing.</summary>
internal sealed class WorkplaceAddress(IHostEnvironment environment)
{
    // The account store keeps an issuer in 128 characters.
    private const int MaxLength = 120;

    /// <summary>Why an address cannot be a provider's; null when it can.</summary>
    public WorkplaceProblem? Check(string text, out Uri address)
    {
        if (text.Length > MaxLength || !Uri.TryCreate(text, UriKind.Absolute, out var read) || read.UserInfo.Length > 0
            || read.Query.Length > 0 || read.Fragment.Length > 0 || read.Host.Length == 0)
        {
            address = Nowhere;
            return WorkplaceProblem.AddressInvalid;
        }

        address = read;
        return IsGuarded(read) ? null : WorkplaceProblem.NotHttps;
    }

    /// <summary>Whether what is sent there can be read by nobody on the way.</summary>
    public bool IsGuarded(Uri address) =>
        address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && IsOfThisMachine(address.Host));

    /// <summary>Whether a host name stands for this machine, where that may be a provider.</summary>
    public bool IsOfThisMachine(string host) => environment.IsDevelopment() && host is ("localhost" or "127.0.0.1" or "[::1]" or "::1");

    private static Uri Nowhere { get; } = new("about:blank");
}
