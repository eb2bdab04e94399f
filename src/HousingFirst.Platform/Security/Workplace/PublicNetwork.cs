using System.Net;
using System.Net.Sockets;

namespace HousingFirst.Platform.Security.Workplace;

/// <summary>
/// Whether an address is one of the open net. Whoever sets up a provider chooses where the host connects to, and shall not reach what only the
/// host can: its own services, its neighbours, a cloud's metadata.
/// </summary>
internal static class PublicNetwork
{
    private static readonly IPNetwork[] Closed =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
            "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        }.Select(network => IPNetwork.Parse(network)),
    ];

    // Of IPv6 only what is given out; all else is closed. Within it: Teredo, documentation and 6to4, which wrap an IPv4 address.
    private static readonly IPNetwork Given = IPNetwork.Parse("2000::/3");
    private static readonly IPNetwork[] ClosedOfSix = [IPNetwork.Parse("2001::/32"), IPNetwork.Parse("2001:db8::/32"), IPNetwork.Parse("2002::/16")];

    public static bool Includes(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return plain.AddressFamily == AddressFamily.InterNetwork
            ? !Closed.Any(network => network.Contains(plain))
            : Given.Contains(plain) && !ClosedOfSix.Any(network => network.Contains(plain));
    }
}
