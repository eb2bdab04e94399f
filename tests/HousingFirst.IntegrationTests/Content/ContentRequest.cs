using HousingFirst.Platform.Media;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Definitions;
using HousingFirst.Sdk.Content.Routing;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Media;
using HousingFirst.Sdk.Modules;
using HousingFirst.Sdk.Portals;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Content;

/// <summary>What a request has.</summary>
internal sealed class ContentRequest(AsyncServiceScope scope, PortalVersions versions) : IAsyncDisposable
{
    public PortalVersions Versions { get; } = versions;

    public IDocumentSession Session => Get<IDocumentSession>();

    public IContentStore Store => Get<IContentStore>();

    public IContentDefinitions Definitions => Get<IContentDefinitions>();

    public IContentRoutes Routes => Get<IContentRoutes>();

    public IPortalExtensions Extensions => Get<IPortalExtensions>();

    public IMediaStore Media => Get<IMediaStore>();

    public MediaSweep Sweep => Get<MediaSweep>();

    public T Get<T>()
        where T : notnull =>
        scope.ServiceProvider.GetRequiredService<T>();

    public ValueTask DisposeAsync() => scope.DisposeAsync();
}
