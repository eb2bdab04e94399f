using System.Net;
using System.Net.Sockets;

namespace HousingFirst.Platform.Security;

/// <summary>What of a network address stands for one sender.</summary>
internal static class SenderNetwork
{
    // The prefix that a provider hands to one subscriber; whoever has one address of it has them all.
    private const int SubscriberBytes = 8;

    /// <summary>The bytes by which senders are told apart; none where the address is not known.</summary>
    public static ReadOnlySpan<byte> Of(IPAddress? address) => address switch
    {
        null => [],
        { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } => address.GetAddressBytes().AsSpan(0, SubscriberBytes),
        _ => address.MapToIPv4().GetAddressBytes(),
    };
}
