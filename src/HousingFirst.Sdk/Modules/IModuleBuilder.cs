using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.Sdk.Modules;

/// <summary>
/// What a module may register, tagged with the feature it belongs to. An extension is given to a portal only
/// when its feature (and every feature named by <see cref="When"/>) is enabled there.
/// </summary>
public interface IModuleBuilder
{
    /// <summary>The assembly that is being set up.</summary>
    Assembly Assembly { get; }

    /// <summary>The feature that what is registered here belongs to.</summary>
    string FeatureId { get; }

    /// <summary>
    /// The module's own services. Only types of the module's own assembly may be registered;
    /// a registration of the framework's types makes the module be left out.
    /// </summary>
    IServiceCollection Services { get; }

    /// <summary>Adds an implementation of an extension point. It is made once a request.</summary>
    IModuleBuilder AddExtension<TContract, TImplementation>()
        where TContract : class
        where TImplementation : class, TContract;

    /// <summary>Adds data to an extension point: the same instance for every portal, so it holds no state.</summary>
    IModuleBuilder AddExtension<TContract>(TContract instance)
        where TContract : class;

    /// <summary>Registers for a further feature of the same module.</summary>
    IModuleBuilder Feature(string featureId, Action<IModuleBuilder> configure);

    /// <summary>Registers what counts only while another feature is on too.</summary>
    IModuleBuilder When(string featureId, Action<IModuleBuilder> configure);
}
