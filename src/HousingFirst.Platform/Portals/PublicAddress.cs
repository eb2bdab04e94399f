using HousingFirst.Sdk.Portals;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace HousingFirst.Platform.Portals;

/// <summary>A portal's own host name, else the address that the host's settings give; in Development where the host listens.</summary>
internal sealed class PublicAddress(CurrentPortal current, IOptions<HostOptions> options, IHostEnvironment environment, IServer server) : IPublicAddress
{
    private readonly Uri? _written = Read(options.Value.PublicAddress);

    public Uri? Of(string portalRelative)
    {
        var path = Path(portalRelative);
        return Start(_written ?? Listening) is { } start ? new(start + path) : null;
    }

    /// <summary>A page's full address where the host's settings give one: what pages say of themselves.</summary>
    public Uri? Written(string portalRelative)
    {
        var path = Path(portalRelative);
        return _written is null ? null : new(Start(_written) + path);
    }

    /// <summary>Whether a request came to the address that the host's settings give, or to any where they give none.</summary>
    public bool IsOwn(HostString asked) =>
        Written("~/") is not { } own || string.Equals(own.Authority, asked.Value, StringComparison.OrdinalIgnoreCase);

    private Uri? Listening =>
        environment.IsDevelopment() ? Read(server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()) : null;

    private static string Path(string portalRelative)
    {
        ArgumentNullException.ThrowIfNull(portalRelative);
        return portalRelative.StartsWith("~/", StringComparison.Ordinal)
            ? portalRelative[1..]
            : throw new ArgumentException("A page of the portal starts with ~/.", nameof(portalRelative));
    }

    private static Uri? Read(string? written) => Uri.TryCreate(written, UriKind.Absolute, out var address) ? address : null;

    private static string Port(Uri? told) => told is null || told.IsDefaultPort ? "" : $":{told.Port.ToString(System.Globalization.CultureInfo.InvariantCulture)}";

    private string? Start(Uri? told) => current.Runtime.Record.Host is { } own
        ? $"{told?.Scheme ?? Uri.UriSchemeHttps}://{own}{Port(told)}"
        : told is null ? null : $"{told.GetLeftPart(UriPartial.Authority)}{told.AbsolutePath.TrimEnd('/')}{current.Portal.Prefix.Value}";
}
