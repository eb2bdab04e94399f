using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Http;

namespace HousingFirst.Platform.Security;

internal static class EndpointMetadataExtensions
{
    public static EndpointAccess Access(this EndpointMetadataCollection metadata)
    {
        ArgumentNullException.ThrowIfNull(metadata);
        return metadata switch
        {
            _ when metadata.GetMetadata<RequireHostPermissionAttribute>() is not null => EndpointAccess.Host,
            _ when metadata.GetMetadata<RequirePermissionAttribute>() is not null => EndpointAccess.Permission,
            _ when metadata.GetMetadata<OpenToReadersAttribute>() is not null => EndpointAccess.Readers,
            _ when metadata.GetMetadata<OpenToEverybodyAttribute>() is not null => EndpointAccess.Everybody,
            _ => EndpointAccess.Undeclared,
        };
    }
}
