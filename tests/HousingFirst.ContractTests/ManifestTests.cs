using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Runtime.CompilerServices;
using HousingFirst.Platform.Modules;
using HousingFirst.Sdk.Modules;
using HousingFirst.Sdk.Security;

namespace HousingFirst.ContractTests;

[Trait("Contract", "Manifest")]
public sealed class ManifestTests
{
    private static readonly ModuleSet Loaded = ModuleSet.Load(Modules.Assemblies);

    [Fact]
    public void AllModules_LoadWithoutProblems() => Assert.Empty(Loaded.Problems);

    [Theory]
    [MemberData(nameof(Modules.All), MemberType = typeof(Modules))]
    public void Manifest_IsNamedAsItsAssemblyAndSaysWhatItGives(string module)
    {
        var assembly = Modules.Load(module);
        var manifest = Modules.Manifest(assembly)!;

        Assert.Equal(module, manifest.Id);
        Assert.All(assembly.GetCustomAttributes<FeatureAttribute>(), feature => Assert.StartsWith(module + ".", feature.Id, StringComparison.Ordinal));
        Assert.All(
            Loaded.Modules.Single(loaded => loaded.Id == module).Features,
            feature =>
            {
                Assert.NotEqual(feature.Id, feature.Name);
                Assert.EndsWith(".", feature.Description, StringComparison.Ordinal);
                Assert.NotEmpty(feature.Category);
            });
    }

    [Theory]
    [MemberData(nameof(Modules.All), MemberType = typeof(Modules))]
    public void Startup_RegistersOwnTypesOnly(string module)
    {
        var loaded = Loaded.Modules.Single(candidate => candidate.Id == module);

        Assert.All(loaded.Services, service => Assert.Equal(loaded.Assembly, service.ServiceType.Assembly));
        Assert.All(
            loaded.Extensions.Where(extension => extension.Implementation is not null),
            extension => Assert.Equal(loaded.Assembly, extension.Implementation!.Assembly));
    }

    [Theory]
    [MemberData(nameof(Modules.All), MemberType = typeof(Modules))]
    public void FeaturesAndPermissions_OfTheModule_AreThereInWords(string module)
    {
        var assembly = Modules.Load(module);
        var texts = new ResourceManager($"{module}.Resources.ModuleTexts", assembly);
        var loaded = Loaded.Modules.Single(candidate => candidate.Id == module);
        var features = loaded.Features.SelectMany(feature => new[] { $"{feature.Id}.Name", $"{feature.Id}.Description" });
        var permissions = loaded.Extensions.Where(extension => extension.Contract == typeof(IPermissionProvider))
            .SelectMany(extension => ((IPermissionProvider)Activator.CreateInstance(extension.Implementation!)!).Permissions)
            .Select(permission => permission.Name);
        var families = loaded.Extensions.Where(extension => extension.Contract == typeof(IPermissionFamily))
            .Select(extension => (IPermissionFamily)RuntimeHelpers.GetUninitializedObject(extension.Implementation!))
            .SelectMany(family => (string[])[family.GetType().Name, .. family.Templates.Select(template => template.Name)]);

        Assert.All(features.Concat(permissions).Concat(families), key => Assert.False(string.IsNullOrEmpty(texts.GetString(key, CultureInfo.InvariantCulture)), key));
    }

    [Theory]
    [MemberData(nameof(Modules.All), MemberType = typeof(Modules))]
    public void Readme_FitsOnOneScreenAndNamesTheModule(string module)
    {
        var kind = Modules.Load(module).GetCustomAttribute<ThemeAttribute>() is null ? "Modules" : "Themes";
        var path = Path.Combine(Modules.Root(), "src", kind, module, "README.md");

        Assert.True(File.Exists(path), $"{module} has no README.md.");
        var lines = File.ReadAllLines(path);
        Assert.Contains(lines, line => line.Contains(module, StringComparison.Ordinal));
        Assert.InRange(lines.Length, 5, 80);
    }
}
