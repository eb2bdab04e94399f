using HousingFirst.Platform.Modules;
using HousingFirst.Platform.Security;
using HousingFirst.Sdk.Security;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.ContractTests;

/// <summary>Every endpoint says who may call it and which feature it belongs to.</summary>
[Collection(HostCollection.Name)]
public sealed class EndpointTests(HostFixture fixture)
{
    [Fact]
    public async Task EveryEndpoint_DeclaresFeatureAndAccess()
    {
        var declarations = await fixture.Host.Services.GetRequiredService<EndpointDeclarations>().ListAsync();

        Assert.NotEmpty(declarations);
        Assert.Empty(declarations.Where(declaration => declaration.Gap is not null).Select(declaration => $"{declaration} {declaration.Gap}"));
    }

    [Fact]
    public async Task EveryPermissionAskedFor_IsDeclaredByAModule()
    {
        var declarations = await fixture.Host.Services.GetRequiredService<EndpointDeclarations>().ListAsync();
        var declared = await DeclaredPermissionsAsync();

        Assert.Subset(declared, declarations.SelectMany(declaration => declaration.Permissions).ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public async Task EveryEndpointOfAFeature_IsNamedForAFeatureThatThereIs()
    {
        var declarations = await fixture.Host.Services.GetRequiredService<EndpointDeclarations>().ListAsync();
        var features = fixture.Host.Services.GetRequiredService<ModuleSet>().Features;

        Assert.All(declarations.Where(declaration => declaration.FeatureId is not null), declaration => Assert.True(features.TryGet(declaration.FeatureId!, out _)));
    }

    private async Task<HashSet<string>> DeclaredPermissionsAsync()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        return await portal.RunAsync(services => Task.FromResult(
            services.GetRequiredService<Sdk.Modules.IPortalExtensions>().All<IPermissionProvider>()
                .SelectMany(provider => provider.Permissions)
                .Select(permission => permission.Name)
                .ToHashSet(StringComparer.Ordinal)));
    }
}
