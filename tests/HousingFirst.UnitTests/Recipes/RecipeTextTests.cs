using System.Globalization;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.UnitTests.Recipes;

/// <summary>A sentence keeps what it says and what it names apart.</summary>
public sealed class RecipeTextTests
{
    [Fact]
    public void Sentence_ThatNamesThings_HasANumberedPlaceForEach()
    {
        RecipeText text = $"There are {3} lines in \"{"Lines"}\".";

        Assert.Equal("There are {0} lines in \"{1}\".", text.Sentence);
        Assert.Equal([3L, "Lines"], text.Arguments);
        Assert.Equal("There are 3 lines in \"Lines\".", text.ToString());
    }

    [Fact]
    public void Sentence_ThatNamesACharacter_SaysItAsText()
    {
        RecipeText text = $"'{'"'}' cannot stand here.";

        Assert.Equal(["\""], text.Arguments);
        Assert.Equal("'\"' cannot stand here.", text.ToString());
    }

    [Fact]
    public void Sentence_ThatShowsJson_KeepsItsBraces()
    {
        RecipeText text = $"A recipe is {{ \"name\": ..., \"steps\": [...] }}.";

        Assert.Equal("A recipe is { \"name\": ..., \"steps\": [...] }.", text.ToString());
    }

    [Fact]
    public void Sentence_WhoseNamesHoldBraces_SaysThemAsTheyAre()
    {
        RecipeText text = $"There is no theme {"{0} {"}.";

        Assert.Equal("There is no theme {0} {.", text.ToString());
    }

    [Fact]
    public void Sentence_InsideAnother_IsSaidWithIt()
    {
        RecipeText inner = $"a text of {2} lines";
        RecipeText text = $"\"{"name"}\" is {inner}.";

        Assert.Equal("\"name\" is a text of 2 lines.", text.ToString());
        Assert.Same(inner, text.Arguments[1]);
    }

    [Fact]
    public void English_WhateverTheCulture_WritesNumbersAsPrograms()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("da-DK");
        try
        {
            RecipeText text = $"The file has {-16777216} bytes.";

            Assert.Equal("The file has -16777216 bytes.", text.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Equality_OfSentencesThatSayTheSame_CountsTheirParts()
    {
        static RecipeText Of(string id) => $"There is no theme {id}.";
        RecipeText whole = $"There is no theme A.";

        Assert.Equal(Of("A"), Of("A"));
        Assert.NotEqual(Of("A"), Of("B"));
        Assert.NotEqual(Of("A"), whole);
    }

    [Fact]
    public void ContentProblem_AsASentence_KeepsItsRuleAndItsEnglish()
    {
        var text = RecipeText.Of(new ContentProblem("autoroute.path-taken", "AutoroutePart.Path", "The path {om} is taken.") { Arguments = ["om"] });

        Assert.Equal("autoroute.path-taken", text.Code);
        Assert.Equal(["om"], text.Arguments);
        Assert.Equal("The path {om} is taken.", text.ToString());
    }
}
