using System.Reflection;
using HousingFirst.Ui;
using HousingFirst.Platform.Web;
using HousingFirst.Sdk.Modules;
using Microsoft.AspNetCore.Razor.Hosting;

namespace HousingFirst.ContractTests;

/// <summary>Two libraries with the same view path would silently shadow each other.</summary>
public sealed class ViewTests
{
    [Fact]
    public void ViewPaths_OfAllLibraries_AreDifferent()
    {
        var twice = Modules.Assemblies.Append(typeof(UiServiceCollectionExtensions).Assembly).Append(typeof(PlatformBuilderExtensions).Assembly)
            .SelectMany(assembly => Views(assembly).Select(view => (Path: view, Library: assembly.GetName().Name)))
            .GroupBy(view => view.Path, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Select(view => view.Library).Distinct().Count() > 1 && !IsImport(group.Key));

        Assert.Empty(twice.Select(group => $"{group.Key}: {string.Join(", ", group.Select(view => view.Library))}"));
    }

    [Theory]
    [MemberData(nameof(Modules.All), MemberType = typeof(Modules))]
    public void Views_StandUnderTheFeatureOrThemeTheyBelongTo(string module)
    {
        var assembly = Modules.Load(module);
        var isTheme = assembly.GetCustomAttribute<ThemeAttribute>() is not null;
        var places = isTheme
            ? [$"/Themes/{module}/"]
            : Modules.FeatureIds(assembly).SelectMany(feature => new[] { $"/Views/{feature}/", $"/Areas/{feature}/Pages/" }).ToArray();

        Assert.All(
            Views(assembly).Where(view => !IsImport(view)),
            view => Assert.True(places.Any(place => view.StartsWith(place, StringComparison.Ordinal)), $"{view} stands in none of {string.Join(", ", places)}"));
    }

    private static IEnumerable<string> Views(Assembly assembly) =>
        assembly.GetCustomAttributes<RazorCompiledItemAttribute>().Select(item => item.Identifier);

    private static bool IsImport(string path) => Path.GetFileName(path) is "_ViewImports.cshtml" or "_ViewStart.cshtml";
}
