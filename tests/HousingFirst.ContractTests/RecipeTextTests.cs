using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;
using HousingFirst.Platform.Recipes;
using HousingFirst.Platform.Web;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.ContractTests;

/// <summary>
/// What recipes say to people can be told in Danish. The English stands in the code and is the key; so each sentence of it has its Danish, which
/// names the same things, and no Danish is kept for a sentence that nobody says.
/// </summary>
public sealed partial class RecipeTextTests
{
    // What another library said is told as it says it.
    private const string Foreign = "{0}";

    private static readonly string[] Quoting = ["ContentStep.Reason", "JsonFault.Of", "SettingsStep.Reason"];

    private static readonly Assembly[] Speaking =
    [
        .. Modules.Assemblies.Append(typeof(PlatformBuilderExtensions).Assembly).Append(typeof(IRecipeTexts).Assembly)
            .Where(assembly => SpokenSentences.Of(assembly).Count > 0 || Danish(assembly).Count > 0),
    ];

    public static TheoryData<string> Libraries => [.. Speaking.Select(assembly => assembly.GetName().Name!)];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Sentences_OfTheLibrary_HaveTheirDanishAndNoOther(string library)
    {
        var assembly = Assembly.Load(library);

        Assert.Equal(SpokenSentences.Of(assembly).Where(sentence => sentence != Foreign), Danish(assembly).Keys);
    }

    // Anybody else would slip a text past its translation that was put together before.
    [Fact]
    public void WordsOfOtherLibraries_AreQuotedInTheseThreePlaces() =>
        Assert.Equal(Quoting, Speaking.SelectMany(assembly => SpokenSentences.SayersOf(assembly, Foreign)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Danish_OfASentence_NamesTheSameThings(string library)
    {
        var unlike = Danish(Assembly.Load(library)).Where(pair => !Places(pair.Key).SetEquals(Places(pair.Value)));

        Assert.Empty(unlike);
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Danish_OfASentence_CanBeSaid(string library)
    {
        object[] things = [.. Enumerable.Repeat("ting", 10)];

        Assert.All(Danish(Assembly.Load(library)).Values, text => Assert.NotEmpty(string.Format(CultureInfo.InvariantCulture, text, things)));
    }

    [Fact]
    public void Danish_OfASentenceThatSeveralSay_IsTheSame()
    {
        var unlike = Speaking.SelectMany(Danish).GroupBy(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal)
            .Where(said => said.Distinct(StringComparer.Ordinal).Count() > 1).Select(said => said.Key);

        Assert.Empty(unlike);
    }

    // The page of recipes lists what a step writes, by what people call both.
    [Theory]
    [MemberData(nameof(Libraries))]
    public void Steps_OfTheLibraryAndWhatTheyWrite_HaveNames(string library)
    {
        var assembly = Assembly.Load(library);
        ResourceManager words = new($"{library}.Resources.ModuleTexts", assembly);
        var nameless = assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IRecipeStep)))
            .SelectMany(step => new[] { "recipe.step." + StepNames.Of(step).ToLowerInvariant(), "recipe.kind." + KindOf(step) })
            .Where(key => !key.EndsWith('.') && string.IsNullOrEmpty(words.GetString(key, CultureInfo.InvariantCulture)));

        Assert.Empty(nameless);
    }

    private static string KindOf(Type step) =>
        step.GetField("Kind", BindingFlags.NonPublic | BindingFlags.Static)?.GetRawConstantValue() as string ?? "";

    private static SortedDictionary<string, string> Danish(Assembly assembly)
    {
        SortedDictionary<string, string> texts = new(StringComparer.Ordinal);
        var name = $"{assembly.GetName().Name}.Resources.RecipeTexts";
        if (assembly.GetManifestResourceInfo(name + ".resources") is not null)
        {
            foreach (DictionaryEntry text in new ResourceManager(name, assembly).GetResourceSet(CultureInfo.InvariantCulture, true, false)!)
            {
                texts.Add((string)text.Key, (string)text.Value!);
            }
        }

        return texts;
    }

    private static HashSet<string> Places(string sentence) =>
        [.. Place().Matches(sentence.Replace("{{", "", StringComparison.Ordinal)).Select(match => match.Value)];

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Place();
}
