using Microsoft.AspNetCore.Builder;

namespace HousingFirst.Sdk.Api;

/// <summary>Says of an endpoint under <c>/api</c> what it takes, where it reads the request itself. The portal's <c>/openapi/v1.json</c> shows it.</summary>
public static class ApiEndpointExtensions
{
    /// <summary>It takes keys in its address.</summary>
    public static TBuilder TakesQuery<TBuilder>(this TBuilder builder, Func<IServiceProvider, IReadOnlyList<ApiField>> fields)
        where TBuilder : IEndpointConventionBuilder => builder.Takes(new(ApiInputPlace.Query, fields));

    /// <summary>It takes an object of JSON with these keys and no others.</summary>
    public static TBuilder TakesJson<TBuilder>(this TBuilder builder, Func<IServiceProvider, IReadOnlyList<ApiField>> fields)
        where TBuilder : IEndpointConventionBuilder => builder.Takes(new(ApiInputPlace.Body, fields));

    private static TBuilder Takes<TBuilder>(this TBuilder builder, ApiInput input)
        where TBuilder : IEndpointConventionBuilder
    {
        builder.Add(endpoint => endpoint.Metadata.Add(input));
        return builder;
    }
}
