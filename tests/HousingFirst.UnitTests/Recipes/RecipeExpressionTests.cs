using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using HousingFirst.Platform.Recipes.Expressions;
using HousingFirst.Platform.Recipes.Files;
using HousingFirst.Platform.Recipes.Reading;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.UnitTests.Recipes;

public sealed class RecipeExpressionTests
{
    [Theory]
    [InlineData("[js: uuid()]", true)]
    [InlineData("[js:uuid()]", true)]
    [InlineData("[file:text('a')]", true)]
    [InlineData("[æøå: x]", true)]
    [InlineData("[: x]", true)]
    [InlineData("[1js: x]", false)]
    [InlineData("[js1: x]", false)]
    [InlineData("[ js: x]", false)]
    [InlineData("[sc text='some : text'/]", false)]
    [InlineData("[locale en]A colon ':' here[/locale]", false)]
    [InlineData("[locale en]No colon[/locale]", false)]
    [InlineData("js: x", false)]
    [InlineData("[js: x", false)]
    [InlineData("[]", false)]
    [InlineData("", false)]
    [InlineData("[", false)]
    public void IsExpression_ByOrchardsRule(string text, bool expected) => Assert.Equal(expected, RecipeExpression.IsExpression(text));

    [Theory]
    [InlineData("[js: 'a' + 'b']", "ab")]
    [InlineData("[js: [1, 2].at(0)]", "1")]
    [InlineData("[note: remember]", "note: remember")]
    [InlineData("[js: '[js: 1 + 1]']", "2")]
    [InlineData("[js: null]", "")]
    [InlineData("[js: true]", "true")]
    [InlineData("[js: 1.50]", "1.5")]
    [InlineData("[js: parameters('SiteName')]", "Nordlys")]
    [InlineData("[js: parameters('nothing')]", "")]
    [InlineData("[js: configuration('OrchardCore_Admin:AdminUrlPrefix', 'Admin')]", "Admin")]
    [InlineData("[js: configuration('Portal:Culture', 'en')]", "da")]
    [InlineData("[js: configuration('ConnectionStrings:Postgres')]", "")]
    [InlineData("[js: new Date().toISOString()]", "2026-11-21T09:30:15.250Z")]
    [InlineData("[js: log('Warning', 'never') + '']", "undefined")]
    public async Task Evaluate_Expression_GivesAText(string expression, string expected)
    {
        var environment = Given.Environment with
        {
            Parameters = ImmutableDictionary<string, string>.Empty.Add("SiteName", "Nordlys"),
            Configuration = ImmutableDictionary<string, string>.Empty.Add("Portal:Culture", "da"),
        };
        var (step, problems) = await Given.EvaluatedAsync(Given.Recipe(Given.RecipeWith("{}", Quoted(expression))), environment);
        Assert.Empty(problems.All);
        Assert.Equal(expected, step.Json["it"]!.GetValue<string>());
    }

    [Fact]
    public async Task Evaluate_Strings_InValuesAndItemsButNotInNames()
    {
        var recipe = Given.Recipe(Given.RecipeWith("{}", """{ "[js: 1]": [ "[js: 1]", 2, null, { "a": "[js: 3]" } ] }"""));
        var (step, _) = await Given.EvaluatedAsync(recipe);
        Assert.Equal("""{"[js: 1]":["1",2,null,{"a":"3"}]}""", step.Json["it"]!.ToJsonString());
    }

    [Fact]
    public async Task Evaluate_Recipe_IsNotChanged()
    {
        var recipe = Given.Recipe(Given.RecipeWith("{}", "\"[js: 1]\""));
        await Given.EvaluatedAsync(recipe);
        Assert.Equal("[js: 1]", recipe.Steps[0].Json["it"]!.GetValue<string>());
    }

    [Fact]
    public async Task Evaluate_AfterIt_PlacesAreStillThoseOfTheFile()
    {
        var recipe = Given.Recipe(Given.RecipeWith("{}", "[ 1,\n \"[js: 'x']\" ]"));
        var (step, _) = await Given.EvaluatedAsync(recipe);
        var place = step.Places.Of(step.Json["it"]![1]!)!.ToPlace();
        Assert.Equal((2, 2, "$.steps[0].it[1]"), (place.Line, place.Column, place.JsonPath));
    }

    [Fact]
    public async Task Uuid_SamePlace_GivesTheSameIdEachRunAndAnotherElsewhere()
    {
        var recipe = Given.Recipe(Given.RecipeWith("""{ "id": "[js: uuid()]" }""",
            """[ "[js: uuid()]", "[js: uuid()]", "[js: uuid() + uuid()]", "[js: variables('id')]", "[js: variables('id')]" ]"""));
        var first = await TextsAsync(recipe, "nordlys");
        Assert.Equal(first, await TextsAsync(recipe, "nordlys"));
        Assert.All(first.Where((_, i) => i != 2), id => Assert.Matches("^[0-9a-hjkmnp-tv-z]{26}$", id));
        Assert.Equal(first[3], first[4]);
        Assert.Equal(5, new[] { first[0], first[1], first[2][..26], first[2][26..], first[3] }.Distinct().Count());
        Assert.Empty(first.Intersect(await TextsAsync(recipe, "kursushus")));
    }

    [Theory]
    [InlineData("""{ "a": "[js: variables('b')]", "b": "[js: variables('a')]" }""", "circle: a -> b -> a", "$.variables.b")]
    [InlineData("""{ "a": "[js: variables('a')]" }""", "circle: a -> a", "$.variables.a")]
    [InlineData("""{ "a": "[js: variables('bee')]", "beee": "" }""", "\"bee\" is not defined. Did you mean \"beee\"?", "$.variables.a")]
    [InlineData("""{ "a": "[file:text('x')]" }""", "cannot be used inside variables", "$.variables.a")]
    [InlineData("""{ "a": "[js: '[js: variables(\\'a\\')]']" }""", "circle", "$.variables.a")]
    public async Task Variables_Wrong_AreToldOnceAtTheirPlace(string variables, string message, string path)
    {
        var recipe = Given.Recipe(Given.RecipeWith(variables, """[ "[js: variables('a')]", "[js: variables('a') + 'x']" ]"""));
        var (_, problems) = await Given.EvaluatedAsync(recipe);
        var problem = Assert.Single(problems.All);
        Assert.Equal((RecipeProblemSeverity.Error, path), (problem.Severity, problem.JsonPath));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Variables_NotUsed_AreNotEvaluated()
    {
        var (_, problems) = await Given.EvaluatedAsync(Given.Recipe(Given.RecipeWith("""{ "a": "[js: nobody()]" }""", "1")));
        Assert.Empty(problems.All);
    }

    [Fact]
    public async Task Variables_InBracketsWithoutLetters_LoseThem()
    {
        var (step, _) = await Given.EvaluatedAsync(Given.Recipe(Given.RecipeWith("""{ "a": "[plain]" }""", "\"[js: variables('a')]\"")));
        Assert.Equal("plain", step.Json["it"]!.GetValue<string>());
    }

    [Fact]
    public async Task Variables_LongChain_IsRefused()
    {
        var variables = string.Join(",", Enumerable.Range(0, 20_000).Select(i => $"\"v{i}\": \"[js: variables('v{i + 1}')]\""));
        var (_, problems) = await Given.EvaluatedAsync(Given.Recipe(Given.RecipeWith("{" + variables + "}", "\"[js: variables('v0')]\"")));
        Assert.Contains("chain", Assert.Single(problems.All).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Variables_DoublingTextAgainAndAgain_IsRefused()
    {
        var variables = "\"v0\": \"0123456789abcdef\"," + string.Join(
            ",", Enumerable.Range(1, 60).Select(i => $"\"v{i}\": \"[js: variables('v{i - 1}') + variables('v{i - 1}')]\""));
        var uses = string.Join(",", Enumerable.Range(0, 60).Select(i => $"\"[js: variables('v{i}')]\""));
        var (_, problems) = await Given.EvaluatedAsync(Given.Recipe(Given.RecipeWith("{" + variables + "}", "[" + uses + "]")));
        Assert.True(problems.HasErrors);
    }

    [Fact]
    public async Task Expressions_HandlingTooMuchTextTogether_AreRefused()
    {
        var big = new string('x', 1_000_000);
        var uses = string.Join(",", Enumerable.Repeat("\"[js: variables('big') + '!']\"", 400));
        var (_, problems) = await Given.EvaluatedAsync(Given.Recipe(Given.RecipeWith($$"""{ "big": "{{big}}" }""", "[" + uses + "]")));
        Assert.Contains(problems.All, problem => problem.Message.Contains("too much text", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Expression_GivingItselfForEver_IsStopped()
    {
        var recipe = Given.Recipe(Given.RecipeWith("""{ "a": "again" }""", "\"[js: '[' + 'js: uuid().replace(uuid(), \\\\'[js: 1]\\\\')' + ']']\""));
        var (_, problems) = await Given.EvaluatedAsync(recipe);
        Assert.Empty(problems.All);
        var quine = Given.Recipe(Given.RecipeWith("{}", Quoted("[js: '[x:' + '[y:' + '[z: 1]']")));
        Assert.NotNull((await Given.EvaluatedAsync(quine)).Step);
    }

    [Theory]
    [InlineData("[js: const a = 1; return a;]")]
    [InlineData("[js: getUrlPrefix('/workflows/invoke/')]")]
    [InlineData("[js: variables('foreign')]")]
    public async Task Evaluate_UnsupportedScript_StaysAsText(string expression)
    {
        var (step, problems) = await Given.EvaluatedAsync(
            Given.Recipe(Given.RecipeWith("""{ "foreign": "[js: var x = 1]" }""", Quoted(expression))));
        Assert.Equal(expression, step.Json["it"]!.GetValue<string>());
        Assert.All(problems.All, problem => Assert.Equal(RecipeProblemSeverity.Unsupported, problem.Severity));
        Assert.NotEmpty(problems.All);
    }

    [Theory]
    [InlineData("[file:text('Snippets/a.liquid')]", "Hej æ")]
    [InlineData("[file:base64('Snippets/a.liquid')]", "77u/SGVqIMOm")]
    public async Task File_BesideTheRecipe_IsTaken(string expression, string expected)
    {
        using var folder = new TemporaryFolder();
        folder.Write("Snippets/a.liquid", "\uFEFFHej æ");
        var (step, problems) = await EvaluatedInAsync(folder, expression);
        Assert.Empty(problems.All);
        Assert.Equal(expected, step.Json["it"]!.GetValue<string>());
    }

    [Fact]
    public async Task File_Missing_IsUnsupportedAndEmpty()
    {
        using var folder = new TemporaryFolder();
        var (step, problems) = await EvaluatedInAsync(folder, "[file:text('gone.html')]");
        Assert.Equal("", step.Json["it"]!.GetValue<string>());
        var problem = Assert.Single(problems.All);
        Assert.Equal(RecipeProblemSeverity.Unsupported, problem.Severity);
        Assert.Contains("gone.html", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../secret.txt")]
    [InlineData("a/../../secret.txt")]
    [InlineData("/etc/hostname")]
    [InlineData("C:/secret.txt")]
    [InlineData("a\\..\\secret.txt")]
    [InlineData("./secret.txt")]
    [InlineData("link/secret.txt")]
    [InlineData("")]
    public async Task File_OutsideTheFolder_IsRefused(string path)
    {
        using var folder = new TemporaryFolder();
        folder.Write("../secret.txt", "secret");
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "link"), Path.GetDirectoryName(folder.Path)!);
        var (_, problems) = await EvaluatedInAsync(folder, $"[file:text('{path}')]");
        Assert.Equal(RecipeProblemSeverity.Error, Assert.Single(problems.All).Severity);
    }

    [Theory]
    [InlineData("[file:read('a')]")]
    [InlineData("[file:text(\"a\")]")]
    [InlineData("[file:text('a') + text('b')]")]
    public async Task File_OtherForm_IsRefused(string expression)
    {
        using var folder = new TemporaryFolder();
        var (_, problems) = await EvaluatedInAsync(folder, expression);
        Assert.Contains("cannot be read", Assert.Single(problems.All).Message, StringComparison.Ordinal);
    }

    private static Task<(EvaluatedStep Step, ProblemList Problems)> EvaluatedInAsync(TemporaryFolder folder, string expression)
    {
        var reading = Given.Reading(
            Given.RecipeWith("{}", Quoted(expression)), new FolderRecipeFiles(folder.Path, RecipeLimits.Default));
        return Given.EvaluatedAsync(reading.Recipe!);
    }

    private static async Task<List<string>> TextsAsync(Recipe recipe, string portal)
    {
        var (step, problems) = await Given.EvaluatedAsync(recipe, Given.Environment with { Portal = portal });
        Assert.Empty(problems.All);
        return [.. step.Json["it"]!.AsArray().Select(node => node!.GetValue<string>())];
    }

    private static string Quoted(string text) => JsonValue.Create(text).ToJsonString();
}
