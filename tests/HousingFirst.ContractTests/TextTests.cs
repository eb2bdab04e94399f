using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;
using HousingFirst.Platform.Web;
using HousingFirst.Ui;

namespace HousingFirst.ContractTests;

/// <summary>
/// Danish first, English beside it: every text is there in both. What recipes say has its English in the code (<see cref="RecipeTextTests"/>).
/// </summary>
public sealed class TextTests
{
    public static TheoryData<string> Libraries =>
    [
        .. Modules.Assemblies.Append(typeof(UiServiceCollectionExtensions).Assembly).Append(typeof(PlatformBuilderExtensions).Assembly)
            .Select(assembly => assembly.GetName().Name!),
    ];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Texts_OfTheLibrary_AreThereInDanishAndEnglish(string library)
    {
        var assembly = Assembly.Load(library);
        foreach (var name in assembly.GetManifestResourceNames().Where(name =>
            name.EndsWith(".resources", StringComparison.Ordinal) && !name.EndsWith(".RecipeTexts.resources", StringComparison.Ordinal)))
        {
            var manager = new ResourceManager(name[..^".resources".Length], assembly);
            var danish = Keys(manager, CultureInfo.InvariantCulture);
            var english = Keys(manager, CultureInfo.GetCultureInfo("en"));

            Assert.NotEmpty(danish);
            Assert.Equal(danish, english);
        }
    }

    private static SortedSet<string> Keys(ResourceManager manager, CultureInfo culture) => new(
        manager.GetResourceSet(culture, createIfNotExists: true, tryParents: false)?.Cast<DictionaryEntry>().Select(entry => (string)entry.Key) ?? [],
        StringComparer.Ordinal);
}
