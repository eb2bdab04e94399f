using HousingFirst.Sdk.Modules;

namespace HousingFirst.Sdk.Guidance;

/// <summary>The lines by which a module puts its pages where readers of guidance look.</summary>
public static class GuidanceModuleBuilderExtensions
{
    /// <summary>Adds cards to the overview.</summary>
    public static IModuleBuilder AddGuidanceCards<TProvider>(this IModuleBuilder module)
        where TProvider : class, IGuidanceCardProvider
    {
        ArgumentNullException.ThrowIfNull(module);
        return module.AddExtension<IGuidanceCardProvider, TProvider>();
    }

    /// <summary>Lets pages on the same subject lead to the module's.</summary>
    public static IModuleBuilder AddRelatedReading<TReading>(this IModuleBuilder module)
        where TReading : class, IRelatedReading
    {
        ArgumentNullException.ThrowIfNull(module);
        return module.AddExtension<IRelatedReading, TReading>();
    }
}
