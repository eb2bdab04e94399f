using System.Text;
using HousingFirst.Platform.Recipes.Files;
using HousingFirst.Platform.Recipes.Reading;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.UnitTests.Recipes;

public sealed class RecipeReaderTests
{
    [Fact]
    public void Read_CommentsTrailingCommasAndMark_AreTaken()
    {
        var json = "\uFEFF// why\r\n{ /* a */ \"name\": \"Base\", \"issetuprecipe\": \"True\", \"tags\": [ \"a\", ],\r\n \"steps\": [ { \"name\": \"feature\", }, ], }";
        var reading = Given.Reading(json);
        Assert.Empty(reading.Problems);
        Assert.Equal("Base", reading.Recipe!.Name);
        Assert.True(reading.Recipe.IsSetupRecipe);
        Assert.Equal("a", Assert.Single(reading.Recipe.Tags));
        Assert.Equal("feature", Assert.Single(reading.Recipe.Steps).Name);
    }

    [Fact]
    public void Read_Numbers_KeepTheirSpelling()
    {
        var recipe = Given.Recipe("""{ "steps": [ { "name": "x", "n": [ 1.50, 1e3, 12345678901234567890.10 ] } ] }""");
        Assert.Equal("[1.50,1e3,12345678901234567890.10]", recipe.Steps[0].Json["n"]!.ToJsonString());
    }

    [Fact]
    public void Read_Head_MatchesIgnoringCase()
    {
        var recipe = Given.Recipe("""{ "Name": "Base", "DISPLAYNAME": "B", "WebSite": "https://example.org", "steps": [] }""");
        Assert.Equal(("Base", "B", "https://example.org"), (recipe.Name, recipe.DisplayName, recipe.Website));
    }

    [Fact]
    public void Place_OfANode_IsLineColumnAndPath()
    {
        var recipe = Given.Recipe("{\n  \"steps\": [\n    { \"name\": \"x\", \"æ ø\": [ null, { \"b\": 1 } ] }\n  ]\n}");
        var node = recipe.Steps[0].Json["æ ø"]![1]!["b"]!;
        Assert.Equal(new RecipePlace("test.recipe.json", 3, 42, "$.steps[0]['æ ø'][1].b"), recipe.Places.Of(node)!.ToPlace());
    }

    [Theory]
    [InlineData("{\n  \"name\": \"a\",\n  \"steps\": [ { \"name\" \"x\" } ]\n}", 3, 23)]
    [InlineData("{ \"steps\": [", 1, 13)]
    [InlineData("", 1, 1)]
    [InlineData("{ \"æøå\": nope }", 1, 11)]
    [InlineData("{} {}", 1, 4)]
    [InlineData("{ \"a\": \"line\nbreak\" }", 1, 13)]
    public void Read_BrokenJson_IsReportedWithLineAndColumn(string json, int line, int column)
    {
        var problem = Assert.Single(Given.Reading(json).Problems);
        Assert.Equal((RecipeProblemSeverity.Error, line, column), (problem.Severity, problem.Line, problem.Column));
        Assert.StartsWith("The JSON is broken", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]", "not a JSON object")]
    [InlineData("null", "not a JSON object")]
    [InlineData("\"text\"", "not a JSON object")]
    [InlineData("{}", "no \"steps\"")]
    [InlineData("{ \"Steps\": [] }", "case counts")]
    [InlineData("{ \"steps\": {} }", "an array of objects is expected")]
    [InlineData("{ \"steps\": [ 1 ] }", "an object is expected")]
    [InlineData("{ \"steps\": [ {} ] }", "no \"name\"")]
    [InlineData("{ \"steps\": [ { \"Name\": \"feature\" } ] }", "case counts")]
    [InlineData("{ \"steps\": [ { \"name\": 7, \"name\": 8 } ] }", "stands twice")]
    [InlineData("{ \"steps\": [], \"variables\": {} }", "after \"steps\"")]
    [InlineData("{ \"variables\": [], \"steps\": [] }", "an object is expected")]
    [InlineData("{ \"variables\": { \"a\": {} }, \"steps\": [] }", "not a text")]
    [InlineData("{ \"name\": [], \"steps\": [] }", "a text is expected")]
    [InlineData("{ \"tags\": \"a\", \"steps\": [] }", "an array of texts is expected")]
    [InlineData("{ \"issetuprecipe\": 2, \"steps\": [] }", "true or false is expected")]
    [InlineData("{ \"name\": \"\\ud800\", \"steps\": [] }", "surrogate")]
    [InlineData("{ \"\\udc00\": 1, \"steps\": [] }", "surrogate")]
    public void Read_WrongStructure_IsAnErrorWithPlace(string json, string message)
    {
        var reading = Given.Reading(json);
        Assert.True(reading.HasErrors);
        Assert.Contains(reading.Problems, problem => problem.Message.Contains(message, StringComparison.Ordinal) && problem.Line == 1);
    }

    [Fact]
    public void Read_DuplicateKey_NamesBothLines()
    {
        var problem = Assert.Single(Given.Reading("{ \"steps\": [],\n\"a\": 1,\n  \"a\": 2 }").Problems);
        Assert.Equal((3, 3, "$.a"), (problem.Line, problem.Column, problem.JsonPath));
        Assert.Contains("line 2", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NotUtf8_IsReportedWithPlace()
    {
        byte[] bytes = [.. "{ \"name\": \""u8, 0xE6, .. "\" }"u8];
        var problem = Assert.Single(RecipeReader.Read("latin.recipe.json", bytes, new NoRecipeFiles()).Problems);
        Assert.Equal(("The file is not UTF-8.", 1, 12), (problem.Message, problem.Line, problem.Column));
    }

    [Fact]
    public void Read_FiftyMegabyteText_IsRefusedWithPlaceAndReason()
    {
        var file = Encoding.UTF8.GetBytes("{ \"steps\": [],\n \"name\": \"" + new string('x', 50_000_000) + "\" }");
        var tooLarge = Assert.Single(RecipeReader.Read("big.recipe.json", file, new NoRecipeFiles()).Problems);
        Assert.Contains("16777216", tooLarge.Message, StringComparison.Ordinal);

        RecipeLimits roomy = new() { FileBytes = int.MaxValue };
        var problem = Assert.Single(RecipeReader.Read("big.recipe.json", file, new NoRecipeFiles(), roomy).Problems);
        Assert.Equal((2, 10, "$.name"), (problem.Line, problem.Column, problem.JsonPath));
        Assert.Contains("50000000 bytes", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TooManyValues_IsRefused()
    {
        var json = Encoding.UTF8.GetBytes("{ \"steps\": [ { \"name\": \"x\", \"n\": [" + string.Join(',', Enumerable.Repeat("1", 100)) + "] } ] }");
        var reading = RecipeReader.Read("many.recipe.json", json, new NoRecipeFiles(), new() { Values = 50 });
        var problem = Assert.Single(reading.Problems);
        Assert.Equal(("The file holds more than 50 values.", "$.steps[0].n[45]"), (problem.Message, problem.JsonPath));
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public void Read_TooDeep_IsRefused(string open, string close)
    {
        var deep = string.Concat(Enumerable.Repeat(open, 100_000)) + "1" + string.Concat(Enumerable.Repeat(close, 100_000));
        var problem = Assert.Single(Given.Reading("{ \"steps\": [ " + deep + " ] }").Problems);
        Assert.Contains("depth", problem.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Read_Source_IsKeptByteForByte()
    {
        var bytes = Encoding.UTF8.GetBytes("\uFEFF{ \"steps\": [] } // end\r\n");
        Assert.Equal(bytes, RecipeReader.Read("a", bytes, new NoRecipeFiles()).Recipe!.Source.Bytes.ToArray());
    }

    [Theory]
    [InlineData("missing.recipe.json")]
    [InlineData("")]
    [InlineData("a\0b")]
    public async Task ReadFile_WithoutAFile_IsAProblem(string name)
    {
        var reading = await RecipeReader.ReadFileAsync(name, CancellationToken.None);
        Assert.True(reading.HasErrors);
        Assert.Equal(name, Assert.Single(reading.Problems).File);
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    [InlineData(14)]
    public async Task Validate_RandomlyChangedRecipes_NeverThrowsAndPlacesEveryProblem(int seed)
    {
        Random random = new(seed);
        var refused = 0;
        for (var i = 0; i < 400; i++)
        {
            var bytes = Encoding.UTF8.GetBytes(Vectors.OfOurOwn);
            for (var change = random.Next(1, 6); change > 0; change--)
            {
                Change(ref bytes, random);
            }

            var reading = RecipeReader.Read("fuzz.recipe.json", bytes, new NoRecipeFiles());
            var problems = await new Platform.Recipes.Validation.RecipeValidator(Given.Vocabulary)
                .ValidateAsync(reading, Given.Environment, CancellationToken.None);
            refused += problems.Any(problem => problem.Severity == RecipeProblemSeverity.Error) ? 1 : 0;
            Assert.True(reading.Recipe is not null || reading.HasErrors);
            Assert.All(problems, problem => Assert.True(
                problem is { Line: > 0, Column: > 0 } && problem.JsonPath.StartsWith('$') && problem.Message.Length > 0, problem.ToString()));
        }

        Assert.InRange(refused, 100, 400);
    }

    private static void Change(ref byte[] bytes, Random random)
    {
        string[] pieces = ["\"", "{", "}", "[", "]", ",", ":", "null", "true", "1e999", "\"[js: uuid(\"", "[js:", "\\", "æ", "//", "/*", "\n", "\0", "'", ")"];
        var at = random.Next(bytes.Length);
        switch (random.Next(4))
        {
            case 0:
                bytes[at] = (byte)random.Next(256);
                break;
            case 1:
                var length = Math.Min(random.Next(1, 40), bytes.Length - at);
                bytes = [.. bytes[..at], .. bytes[(at + length)..]];
                break;
            case 2:
                bytes = [.. bytes[..at], .. Encoding.UTF8.GetBytes(pieces[random.Next(pieces.Length)]), .. bytes[at..]];
                break;
            default:
                var from = random.Next(bytes.Length);
                var copied = bytes[from..Math.Min(bytes.Length, from + random.Next(1, 80))];
                bytes = [.. bytes[..at], .. copied, .. bytes[at..]];
                break;
        }

        bytes = bytes.Length == 0 ? [32] : bytes;
    }
}
