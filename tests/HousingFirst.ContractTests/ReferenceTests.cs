using System.Reflection;
using HousingFirst.Platform.Web;
using HousingFirst.Sdk.Modules;
using HousingFirst.Ui;

namespace HousingFirst.ContractTests;

/// <summary>Who may know whom.</summary>
public sealed class ReferenceTests
{
    private const string Sdk = "HousingFirst.Sdk";
    private const string Ui = "HousingFirst.Ui";

    [Fact]
    public void Sdk_KnowsNothingOfOurs() => Assert.Empty(OurReferences(typeof(ModuleStartup).Assembly));

    [Fact]
    public void Ui_KnowsTheSdkOnly() => Assert.Subset(new HashSet<string>(StringComparer.Ordinal) { Sdk }, OurReferences(typeof(UiServiceCollectionExtensions).Assembly));

    [Fact]
    public void Platform_KnowsSdkAndUiOnly() =>
        Assert.Subset(new HashSet<string>(StringComparer.Ordinal) { Sdk, Ui }, OurReferences(typeof(PlatformBuilderExtensions).Assembly));

    [Theory]
    [MemberData(nameof(Modules.All), MemberType = typeof(Modules))]
    public void Module_KnowsSdkUiAndTheModulesThatItsManifestNames(string module)
    {
        var assembly = Modules.Load(module);
        var named = assembly.GetCustomAttributes<FeatureAttribute>().Cast<ManifestAttribute>().Append(Modules.Manifest(assembly)!)
            .SelectMany(feature => feature.Dependencies)
            .Select(feature => Modules.Assemblies.Single(other => Modules.FeatureIds(other).Contains(feature)).GetName().Name!);

        Assert.Subset(new HashSet<string>([Sdk, Ui, .. named], StringComparer.Ordinal), OurReferences(assembly));
    }

    private static HashSet<string> OurReferences(Assembly assembly) => assembly.GetReferencedAssemblies()
        .Select(reference => reference.Name!)
        .Where(name => name.StartsWith("HousingFirst.", StringComparison.Ordinal))
        .ToHashSet(StringComparer.Ordinal);
}
