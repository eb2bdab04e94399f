using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using HousingFirst.Platform.Modules;
using HousingFirst.Sdk.Recipes;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Platform.Recipes;

/// <summary>
/// Finds the words of a sentence in the assemblies that say such: the Sdk, the platform and every module. Words of a content problem stand in the
/// modules' <c>ModuleTexts</c> under its code, as its form has them, and so do the names of steps and of what they write.
/// </summary>
internal sealed class RecipeTexts : IRecipeTexts
{
    private readonly ImmutableArray<IStringLocalizer> _sentences;
    private readonly ImmutableArray<IStringLocalizer> _words;

    public RecipeTexts(ModuleSet modules, IStringLocalizerFactory localizers)
    {
        Assembly[] all =
        [
            typeof(IRecipeTexts).Assembly, typeof(RecipeTexts).Assembly, .. modules.Modules.Select(module => module.Assembly),
        ];
        _sentences = Find("RecipeTexts");
        _words = Find("ModuleTexts");

        ImmutableArray<IStringLocalizer> Find(string name) =>
        [
            .. all.Select(assembly => (Assembly: assembly, Name: assembly.GetName().Name!)) // an assembly of a file has a name
                .Where(library => library.Assembly.GetManifestResourceInfo($"{library.Name}.Resources.{name}.resources") is not null)
                .Select(library => localizers.Create(name, library.Name)),
        ];
    }

    public LocalizedString Say(RecipeText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return InWords(text) is { } words
            ? new(text.Sentence, words, resourceNotFound: false)
            : new(text.Sentence, text.ToString(), resourceNotFound: true);
    }

    public string NameOfStep(string step) => Find(_words, "recipe.step." + Key(step)) ?? step;

    public string NameOfKind(string kind) => Find(_words, "recipe.kind." + Key(kind)) ?? kind;

    // A file may spell a step as it likes.
    private static string Key(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.ToLowerInvariant();
    }

    /// <summary>The whole in one language: where a part of it has no words, the sentence has none either.</summary>
    private string? InWords(RecipeText text)
    {
        if (text.Code is { } code)
        {
            return Find(_words, code) is { } rule ? Format(rule, text) : null;
        }

        var isEnglish = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
        return (isEnglish ? text.Sentence : Find(_sentences, text.Sentence)) is { } sentence ? Format(sentence, text) : null;
    }

    private string? Format(string sentence, RecipeText text)
    {
        if (text.Code is not null && text.Arguments.Count == 0)
        {
            return sentence; // with places for what other findings of the rule name
        }

        var arguments = new object[text.Arguments.Count];
        for (var at = 0; at < arguments.Length; at++)
        {
            if ((text.Arguments[at] is RecipeText part ? InWords(part) : text.Arguments[at]) is not { } argument)
            {
                return null;
            }

            arguments[at] = argument;
        }

        return string.Format(CultureInfo.CurrentCulture, sentence, arguments);
    }

    private static string? Find(ImmutableArray<IStringLocalizer> texts, string key) =>
        texts.Select(text => text[key]).FirstOrDefault(text => !text.ResourceNotFound)?.Value;
}
