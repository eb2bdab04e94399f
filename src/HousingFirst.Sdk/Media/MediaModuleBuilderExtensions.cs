using HousingFirst.Sdk.Modules;

namespace HousingFirst.Sdk.Media;

/// <summary>The lines of a module's table of contents that belong to media.</summary>
public static class MediaModuleBuilderExtensions
{
    /// <summary>Tells where the module uses files.</summary>
    public static IModuleBuilder AddMediaUses<TUses>(this IModuleBuilder module)
        where TUses : class, IMediaUses
    {
        ArgumentNullException.ThrowIfNull(module);
        return module.AddExtension<IMediaUses, TUses>();
    }
}
