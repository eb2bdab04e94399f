using System.Collections.Immutable;
using System.Reflection;
using HousingFirst.Sdk.Modules;

namespace HousingFirst.Platform.Modules;

/// <summary>Collects what a startup lists, on a scratch collection that is taken over only when the whole startup succeeded.</summary>
internal sealed class ModuleBuilder : IModuleBuilder
{
    private readonly List<ExtensionRegistration> _extensions;
    private readonly ImmutableArray<string> _features;

    public ModuleBuilder(Assembly assembly, string featureId)
        : this(assembly, [featureId], new ServiceCollection(), [])
    {
    }

    private ModuleBuilder(
        Assembly assembly, ImmutableArray<string> features, ServiceCollection services, List<ExtensionRegistration> extensions)
    {
        Assembly = assembly;
        _features = features;
        Services = services;
        _extensions = extensions;
    }

    public Assembly Assembly { get; }

    public string FeatureId => _features[0];

    public IServiceCollection Services { get; }

    public IReadOnlyList<ExtensionRegistration> Extensions => _extensions;

    public IModuleBuilder AddExtension<TContract, TImplementation>()
        where TContract : class
        where TImplementation : class, TContract
    {
        _extensions.Add(new(typeof(TContract), _features, typeof(TImplementation), null));
        return this;
    }

    public IModuleBuilder AddExtension<TContract>(TContract instance)
        where TContract : class
    {
        ArgumentNullException.ThrowIfNull(instance);
        _extensions.Add(new(typeof(TContract), _features, null, instance));
        return this;
    }

    public IModuleBuilder Feature(string featureId, Action<IModuleBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        configure(new ModuleBuilder(Assembly, [featureId], (ServiceCollection)Services, _extensions));
        return this;
    }

    public IModuleBuilder When(string featureId, Action<IModuleBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        configure(new ModuleBuilder(Assembly, _features.Add(featureId), (ServiceCollection)Services, _extensions));
        return this;
    }
}
