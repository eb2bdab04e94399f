using HousingFirst.Platform.Portals;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Http;

namespace HousingFirst.Platform.Security;

/// <summary>An address is the portal's own when the directory would find this portal by it.</summary>
internal sealed class ReturnAddress(IHttpContextAccessor http, ICurrentPortal current, PortalDirectory portals) : IReturnAddress
{
    public async ValueTask<string> OrFrontPageAsync(string? address, CancellationToken cancellationToken)
    {
        var request = (http.HttpContext ?? throw new InvalidOperationException("An address is checked while a request is answered.")).Request;
        if (LocalAddress.TryReadPath(address, out var path) && path.StartsWithSegments(request.PathBase, StringComparison.Ordinal, out var inside))
        {
            var view = await portals.ViewAsync(cancellationToken);
            if (view.Find(request.Host, current.Portal.Prefix.Add(inside))?.Record.Name == current.Portal.Name)
            {
                return LocalAddress.Escape(address);
            }
        }

        return request.PathBase.Add("/");
    }
}
