using Microsoft.AspNetCore.Builder;

namespace HousingFirst.Sdk.Security;

/// <summary>Says of an endpoint who may call it. Every endpoint says one of these.</summary>
public static class EndpointConventionBuilderExtensions
{
    /// <summary>Only people whose role carries the permission.</summary>
    public static TBuilder RequirePermission<TBuilder>(this TBuilder builder, Permission permission)
        where TBuilder : IEndpointConventionBuilder
    {
        ArgumentNullException.ThrowIfNull(permission);
        builder.Add(endpoint => endpoint.Metadata.Add(new RequirePermissionAttribute(permission.Name)));
        return builder;
    }

    /// <summary>Only operators of the host.</summary>
    public static TBuilder RequireHostPermission<TBuilder>(this TBuilder builder, HostPermission permission)
        where TBuilder : IEndpointConventionBuilder
    {
        builder.Add(endpoint => endpoint.Metadata.Add(new RequireHostPermissionAttribute(permission)));
        return builder;
    }

    /// <summary>Whoever the portal's audience admits.</summary>
    public static TBuilder OpenToReaders<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder
    {
        builder.Add(endpoint => endpoint.Metadata.Add(new OpenToReadersAttribute()));
        return builder;
    }

    /// <summary>Everybody, whatever the portal's audience.</summary>
    public static TBuilder OpenToEverybody<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder
    {
        builder.Add(endpoint => endpoint.Metadata.Add(new OpenToEverybodyAttribute()));
        return builder;
    }
}
