using HousingFirst.Platform.Security;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.Logging.Abstractions;

namespace HousingFirst.UnitTests.Security;

public sealed class AccessMiddlewareTests
{
    [Fact]
    public async Task Invoke_NothingFound_IsLeftToTheHost() => Assert.True(await PassesAsync(null));

    [Fact]
    public async Task Invoke_RoutingsOwnAnswer_IsLeftToIt() =>
        Assert.True(await PassesAsync(new Endpoint(null, EndpointMetadataCollection.Empty, "405")));

    [Fact]
    public async Task Invoke_EndpointThatSaysNothing_IsClosed() => Assert.False(await PassesAsync(Route()));

    [Fact]
    public async Task Invoke_OpenToReadersOfAnOpenPortal_IsOpen() => Assert.True(await PassesAsync(Route(new OpenToReadersAttribute())));

    private static RouteEndpoint Route(params object[] marks) =>
        new(_ => Task.CompletedTask, RoutePatternFactory.Parse("/x"), 0, new EndpointMetadataCollection(marks), "x");

    private static async Task<bool> PassesAsync(Endpoint? endpoint)
    {
        var passed = false;
        var middleware = new AccessMiddleware(
            _ =>
            {
                passed = true;
                return Task.CompletedTask;
            },
            new OnePortal { Name = "nordlys" },
            NullLogger<AccessMiddleware>.Instance);
        var context = new DefaultHttpContext();
        context.SetEndpoint(endpoint);
        await middleware.InvokeAsync(context);
        Assert.Equal(passed ? StatusCodes.Status200OK : StatusCodes.Status403Forbidden, context.Response.StatusCode);
        return passed;
    }
}
