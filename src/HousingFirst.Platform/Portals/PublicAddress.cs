using HousingFirst.Sdk.Portals;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace HousingFirst.Platform.Portals;

/// <summary>A portal's own host name, else the address that the host's settings give; in Development where the host listens.</summary>
internal sealed class PublicAddress(CurrentPortal current, IOptions<HostOptions> options, IHostEnvironment environment, IServer server) : IPublicAddress
{
    public Uri? Of(string portalRelative)
    {
        ArgumentNullException.ThrowIfNull(portalRelative);
        if (!portalRelative.StartsWith("~/", StringComparison.Ordinal))
        {
            throw new ArgumentException("A page of the portal starts with ~/.", nameof(portalRelative));
        }

        var told = Told;
        if (current.Runtime.Record.Host is { } own)
        {
            return new(new Uri($"{told?.Scheme ?? Uri.UriSchemeHttps}://{own}{Port(told)}"), portalRelative[1..]);
        }

        return told is null ? null : new(told, $"{told.AbsolutePath.TrimEnd('/')}{current.Portal.Prefix.Value}{portalRelative[1..]}");
    }

    private Uri? Told
    {
        get
        {
            var written = options.Value.PublicAddress
                ?? (environment.IsDevelopment() ? server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() : null);
            return Uri.TryCreate(written, UriKind.Absolute, out var address) ? address : null;
        }
    }

    private static string Port(Uri? told) => told is null || told.IsDefaultPort ? "" : $":{told.Port.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
}
