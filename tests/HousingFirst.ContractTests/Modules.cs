using System.Reflection;
using HousingFirst.Sdk.Modules;
using Microsoft.AspNetCore.Mvc.ApplicationParts;

namespace HousingFirst.ContractTests;

/// <summary>The modules and themes that the host references. The contracts run for each, also for one that is added tomorrow.</summary>
public static class Modules
{
    public static IReadOnlyList<Assembly> Assemblies { get; } =
    [
        .. typeof(Program).Assembly.GetCustomAttributes<ApplicationPartAttribute>()
            .Select(part => Assembly.Load(part.AssemblyName))
            .Where(assembly => Manifest(assembly) is not null)
            .OrderBy(assembly => assembly.GetName().Name, StringComparer.Ordinal),
    ];

    /// <summary>Names of all, for theories.</summary>
    public static TheoryData<string> All => [.. Assemblies.Select(assembly => assembly.GetName().Name!)];

    public static Assembly Load(string name) => Assemblies.Single(assembly => assembly.GetName().Name == name);

    public static ManifestAttribute? Manifest(Assembly assembly) =>
        assembly.GetCustomAttribute<ModuleAttribute>() ?? (ManifestAttribute?)assembly.GetCustomAttribute<ThemeAttribute>();

    public static IReadOnlyList<string> FeatureIds(Assembly assembly) =>
        [Manifest(assembly)!.Id, .. assembly.GetCustomAttributes<FeatureAttribute>().Select(feature => feature.Id)];

    /// <summary>The folder of the repository.</summary>
    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "HousingFirst.Platform.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
