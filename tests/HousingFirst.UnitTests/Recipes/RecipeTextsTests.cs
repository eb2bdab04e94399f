using System.Globalization;
using System.Text;
using HousingFirst.Platform.Modules;
using HousingFirst.Platform.Recipes;
using HousingFirst.Platform.Recipes.Files;
using HousingFirst.Platform.Recipes.Reading;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Recipes;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace HousingFirst.UnitTests.Recipes;

/// <summary>What recipes say is told in the portal's language, a sentence in one language at a time.</summary>
public sealed class RecipeTextsTests
{
    private const string Taken = "autoroute.path-taken";

    [Fact]
    public void Sentence_InADanishPortal_IsToldInDanish() => Assert.Equal("Der er intet tema Fjeld.", Told($"There is no theme {"Fjeld"}.").Value);

    [Fact]
    public void Sentence_InAnEnglishPortal_IsToldAsTheCodeSaysIt()
    {
        var told = Told($"There is no theme {"Fjeld"}.", "en-GB");

        Assert.Equal("There is no theme Fjeld.", told.Value);
        Assert.False(told.ResourceNotFound);
    }

    [Fact]
    public void PartOfASentence_IsToldInTheLanguageOfTheWhole()
    {
        RecipeText part = $"a text";
        RecipeText other = $"an object";

        Assert.Equal("\"Name\" er et objekt, men skal være en tekst.", Told($"\"{"Name"}\" is {other}, but {part} is expected.").Value);
    }

    [Fact]
    public void Sentence_WithoutDanish_IsToldInEnglishAndSaysSo()
    {
        var told = Told($"A foreign module says {"this"}.");

        Assert.Equal("A foreign module says this.", told.Value);
        Assert.True(told.ResourceNotFound);
    }

    [Fact]
    public void Sentence_WithAPartWithoutDanish_IsToldInEnglishAltogether()
    {
        RecipeText part = $"a foreign thing";
        var told = Told($"The JSON is broken: {part}");

        Assert.Equal("The JSON is broken: a foreign thing", told.Value);
        Assert.True(told.ResourceNotFound);
    }

    [Theory]
    [InlineData("da-DK", "Adressen bruges allerede")]
    [InlineData("en-GB", "Another page has this address")]
    public void ContentProblem_IsToldAsItsFormTellsIt(string culture, string beginning)
    {
        var told = Told(RecipeText.Of(new ContentProblem(Taken, "AutoroutePart.Path", "The path is taken.")), culture);

        Assert.StartsWith(beginning, told.Value, StringComparison.Ordinal);
        Assert.False(told.ResourceNotFound);
    }

    [Fact]
    public void ContentProblem_OfARuleWithoutWords_IsToldInItsEnglish()
    {
        var told = Told(RecipeText.Of(new ContentProblem("foreign.rule", "", "A foreign rule says this.")));

        Assert.Equal("A foreign rule says this.", told.Value);
        Assert.True(told.ResourceNotFound);
    }

    [Theory]
    [InlineData("{ \"name\": \"a\" \"steps\": [] }", "Efter en værdi skal der stå et komma, } eller ], men der står \"\"\".")]
    [InlineData("{ \"name\": a }", "Her skal stå en værdi, men der står \"a\".")]
    [InlineData("{ name: 1 }", "Her skal stå et navn i anførselstegn, men der står \"n\".")]
    [InlineData("{ \"name\" 1 }", "Efter et navn skal der stå et kolon, men der står \"1\".")]
    [InlineData("{ \"name\": 1 } }", "Filen skulle slutte her, men der står \"}\".")]
    [InlineData("{ \"name\": tru }", "Skulle der have stået true?")]
    [InlineData("{ \"name\": nul }", "Skulle der have stået null?")]
    [InlineData("{ \"name\": falsk }", "Skulle der have stået false?")]
    [InlineData("{ \"name\": \"a\nb\" }", "Et linjeskift skrives som \\n")]
    [InlineData("{ \"name\": \"a\\qb\" }", "står \"q\" efter en omvendt skråstreg")]
    [InlineData("{ \"name\": \"a", "Filen slutter midt i en tekst.")]
    [InlineData("{ \"name\": 1x }", "Efter et tal skal der stå et komma eller en parentes, men der står \"x\".")]
    [InlineData("{ \"name\": 01 }", "Et tal kan ikke begynde med 0 og så \"1\".")]
    [InlineData("{ \"name\": true", "Filen slutter, før alle parenteser er lukket.")]
    [InlineData("{ \"name\": \"x\", \"steps\": [ { \"name\": \"settings\" } }", "Her står \"}\", men den parentes, der er åben, er af den anden slags.")]
    [InlineData("{ \"name\": \"a\\u00zz\" }", "fire af tegnene 0-9 og a-f, men der står \"z\".")]
    [InlineData("{ \"name\": 1.x }", "Efter punktummet i et tal skal der stå et ciffer, men der står \"x\".")]
    [InlineData("{ \"name\": -x }", "Efter fortegnet i et tal skal der stå et ciffer, men der står \"x\".")]
    [InlineData("{ \"name\": 1.5x }", "Et tal kan ikke fortsætte med \"x\".")]
    [InlineData("-", "Filen slutter midt i et tal.")]
    [InlineData("{ /* name", "Filen slutter midt i en kommentar.")]
    [InlineData("{ \"name\"", "Filen slutter, hvor der skulle stå en værdi.")]
    [InlineData("{ \"name\": 1,", "Filen slutter, hvor der skulle stå et navn eller en værdi.")]
    [InlineData("", "Filen er tom.")]
    public void BrokenJson_IsToldInDanish(string json, string told)
    {
        var problem = Assert.Single(RecipeReader.Read("a.recipe.json", Encoding.UTF8.GetBytes(json), new NoRecipeFiles()).Problems);

        Assert.Contains(told, Told(problem.What).Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData('[', ']')]
    [InlineData('{', '}')]
    public void NestingOfJson_DeeperThanARecipeMay_IsToldInDanish(char open, char close)
    {
        var level = open == '[' ? "[" : "{\"a\":";
        var json = "{\"steps\":" + string.Concat(Enumerable.Repeat(level, 300)) + "1" + new string(close, 301);
        var problem = Assert.Single(RecipeReader.Read("a.recipe.json", Encoding.UTF8.GetBytes(json), new NoRecipeFiles()).Problems);

        Assert.Contains("mere end 256 niveauer", Told(problem.What).Value, StringComparison.Ordinal);
    }

    private static LocalizedString Told(RecipeText text, string culture = "da-DK")
    {
        ResourceManagerStringLocalizerFactory localizers = new(
            Options.Create(new LocalizationOptions { ResourcesPath = "Resources" }), NullLoggerFactory.Instance);
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            return new RecipeTexts(ModuleSet.Load([typeof(HousingFirst.Contents.Startup).Assembly]), localizers).Say(text);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
