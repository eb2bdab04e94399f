using System.Text.Json.Nodes;
using HousingFirst.Platform.Recipes.Reading;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.UnitTests.Recipes;

public sealed class RecipeJsonTests
{
    private readonly ProblemList _problems = new();

    [Theory]
    [InlineData("true", true)]
    [InlineData("\"True\"", true)]
    [InlineData("\"false\"", false)]
    [InlineData("null", null)]
    public void GetBoolean_AsOrchardWritesIt_IsTaken(string json, bool? expected) =>
        Assert.Equal(expected, Ask(json, (at, report) => at.GetBoolean("value", report)));

    [Theory]
    [InlineData("3", 3)]
    [InlineData("\"-3\"", -3)]
    [InlineData("3.0", 3)]
    [InlineData("null", null)]
    public void GetInteger_NumberOrText_IsTaken(string json, int? expected) =>
        Assert.Equal(expected, Ask(json, (at, report) => at.GetInteger("value", report)));

    [Theory]
    [InlineData("\"friday\"", DayOfWeek.Friday)]
    [InlineData("5", DayOfWeek.Friday)]
    [InlineData("\"5\"", DayOfWeek.Friday)]
    [InlineData("null", null)]
    public void GetEnum_NameOrNumber_IsTaken(string json, DayOfWeek? expected) =>
        Assert.Equal(expected, Ask(json, (at, report) => at.GetEnum<DayOfWeek>("value", report)));

    [Theory]
    [InlineData("\"text\"", "text")]
    [InlineData("7", "7")]
    [InlineData("true", "true")]
    [InlineData("null", null)]
    public void GetString_AnyPlainValue_IsTaken(string json, string? expected) =>
        Assert.Equal(expected, Ask(json, (at, report) => at.GetString("value", report)));

    [Fact]
    public void Find_SeveralSpellings_PrefersTheExactOne()
    {
        var at = JsonNode.Parse("""{ "VALUE": 1, "value": 2 }""")!.AsObject();
        Assert.Equal(2, RecipeJson.Find(at, "value")!.GetValue<int>());
        Assert.Equal(1, RecipeJson.Find(at, "Value")!.GetValue<int>());
    }

    [Theory]
    [InlineData("[1]", "an array", "a text is expected")]
    [InlineData("{}", "an object", "true or false is expected")]
    [InlineData("\"maybe\"", "a text", "true or false is expected")]
    [InlineData("\"x\"", "a text", "a whole number is expected")]
    [InlineData("3.5", "a number", "a whole number is expected")]
    [InlineData("99999999999", "a number", "a whole number is expected")]
    [InlineData("true", "a boolean", "a whole number is expected")]
    [InlineData("9", "a number", "one of Sunday, Monday")]
    [InlineData("\"x\"", "a text", "an array of texts is expected")]
    [InlineData("[1, null]", "a number", "a text is expected")]
    [InlineData("{}", "an object", "an array of objects is expected")]
    [InlineData("[[]]", "an array", "an object is expected")]
    public void Get_WrongType_SaysWhatItIsAndWhatIsExpected(string json, string found, string expected)
    {
        Ask(json, (at, report) =>
        {
            object?[] all =
            [
                at.GetString("value", report), at.GetBoolean("value", report), at.GetInteger("value", report),
                at.GetEnum<DayOfWeek>("value", report), at.GetStrings("value", report),
                at.GetObjects("value", report), at.GetObject("value", report),
            ];
            return all.Length;
        });
        Assert.Contains(
            _problems.All,
            problem => problem.Message.Contains($"is {found}, but ", StringComparison.Ordinal) && problem.Message.Contains(expected, StringComparison.Ordinal)
                && problem.JsonPath.StartsWith("$.steps[0].value", StringComparison.Ordinal));
    }

    private T Ask<T>(string json, Func<JsonObject, IRecipeReport, T> ask)
    {
        var recipe = Given.Recipe($$"""{ "steps": [ { "name": "x", "value": {{json}} } ] }""");
        return ask(recipe.Steps[0].Json, new SourceReport(recipe.Places, recipe.Steps[0].Place, _problems));
    }
}
