using System.Collections.Immutable;
using System.Reflection;
using HousingFirst.Sdk.Modules;

namespace HousingFirst.Platform.Modules;

/// <summary>Reads one assembly's manifest and runs its startup on a scratch collection.</summary>
internal static class ModuleReader
{
    /// <summary>Reads the module or theme, or says why it is left out. Null for both: the assembly is neither.</summary>
    public static (LoadedModule? Module, ModuleProblem? Problem) Read(Assembly assembly)
    {
        var module = assembly.GetCustomAttribute<ModuleAttribute>();
        var theme = assembly.GetCustomAttribute<ThemeAttribute>();
        ManifestAttribute? manifest = module is null ? theme : module;
        if (manifest is null)
        {
            return (null, null);
        }

        var features = assembly.GetCustomAttributes<FeatureAttribute>()
            .Select(feature => Describe(feature, manifest, assembly, isTheme: false))
            .Prepend(Describe(manifest, manifest, assembly, isTheme: module is null))
            .ToImmutableArray();

        if (features.GroupBy(feature => feature.Id, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            return (null, new(manifest.Id, $"Its manifest names the feature {twice.Key} twice; name it once."));
        }

        var builder = new ModuleBuilder(assembly, manifest.Id);
        try
        {
            Startup(assembly)?.Configure(builder);
        }
#pragma warning disable CA1031 // Issue 2: whatever a foreign startup throws, the host starts without that module.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return (null, new(manifest.Id, "Its Startup threw.", exception));
        }

        if (Foreign(builder.Services, assembly) is { } foreign)
        {
            return (null, new(
                manifest.Id,
                $"Its Startup registers {foreign.ServiceType}, which is not its own type. Register own types, or use an extension point."));
        }

        var unknown = builder.Extensions
            .FirstOrDefault(extension => !features.Any(feature => feature.Id == extension.Features[0]));
        return unknown is null
            ? (new(manifest.Id, assembly, features, [.. builder.Extensions], [.. builder.Services]), null)
            : (null, new(manifest.Id, $"Its Startup registers for {unknown.Features[0]}, which its manifest does not name."));
    }

    private static ModuleStartup? Startup(Assembly assembly)
    {
        var type = assembly.GetExportedTypes().SingleOrDefault(type => type.IsSubclassOf(typeof(ModuleStartup)) && !type.IsAbstract);
        return type is null ? null : (ModuleStartup?)Activator.CreateInstance(type);
    }

    private static ServiceDescriptor? Foreign(IServiceCollection services, Assembly assembly) =>
        services.FirstOrDefault(service => service.ServiceType.Assembly != assembly);

    private static FeatureDescriptor Describe(ManifestAttribute feature, ManifestAttribute manifest, Assembly assembly, bool isTheme) => new(
        feature.Id,
        feature.Name ?? feature.Id,
        feature.Description,
        feature.Category.Length > 0 ? feature.Category : manifest.Category,
        manifest.Id,
        isTheme,
        [.. feature.Dependencies],
        feature.IsAlwaysEnabled,
        feature.DefaultPortalOnly)
    {
        IsAdminTheme = feature is ThemeAttribute { ForAdministration: true },
        Build = assembly.ManifestModule.ModuleVersionId,
    };
}
