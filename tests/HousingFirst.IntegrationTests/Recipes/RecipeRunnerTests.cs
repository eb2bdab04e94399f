using System.Text.Json;
using HousingFirst.Platform.Recipes;
using HousingFirst.Platform.Recipes.Running;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.IntegrationTests.Recipes;

public sealed class RecipeRunnerTests
{
    private const string Base = """
        {
          "name": "Base", "version": "1.2.0",
          "variables": { "now": "[js: new Date().toISOString()]", "id": "[js: uuid()]" },
          "steps": [
            { "name": "things", "things": [ { "Key": "a", "Text": "[js: parameters('SiteName')]" }, { "Key": "b", "Text": "[js: variables('now')]" } ] },
            { "name": "THINGS", "things": [ { "Key": "[js: variables('id')]", "Text": "x" }, { "Text": "no key" }, { "Key": "a", "Text": "later" } ] }
          ]
        }
        """;

    [Fact]
    public async Task Plan_SaysWhatApplyWouldDo_AndSavesNothing()
    {
        await using var portal = await RecipePortal.CreateAsync();
        var plan = await portal.PlanAsync(Base);
        Assert.Equal(RecipeOutcome.Planned, plan.Outcome);
        Assert.Empty(plan.Problems);
        Assert.Equal("", await portal.ThingsAsync());
        Assert.Null(await portal.LedgerAsync());

        var applied = await portal.ApplyAsync(Base);
        Assert.Equal(RecipeOutcome.Applied, applied.Outcome);
        // But for the instant, which is the clock's until a run is stored.
        Assert.Equal(
            plan.Writes.Select(write => write.Write with { ContentHash = null }),
            applied.Writes.Select(write => write.Write with { ContentHash = null }));
    }

    [Fact]
    public async Task Apply_LaterSteps_SeeWhatEarlierOnesWrote()
    {
        await using var portal = await RecipePortal.CreateAsync();
        var applied = await portal.ApplyAsync(Base);
        Assert.Equal(new RecipeWrite(RecipeChange.Updated, "thing", "a", "later"), applied.Writes[^1].Write);
        Assert.Contains("a=later b=2026-11-22T09:00:00.000Z", await portal.ThingsAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Apply_Twice_ChangesNothing()
    {
        // Without the step that writes "a" twice, which is a change each time by the recipe's own wish.
        var recipe = Base.Replace(", { \"Key\": \"a\", \"Text\": \"later\" }", "", StringComparison.Ordinal);
        await using var portal = await RecipePortal.CreateAsync();
        await portal.ApplyAsync(recipe);
        var (things, ledger) = (await portal.ThingsAsync(), JsonSerializer.Serialize(await portal.LedgerAsync()));

        var again = await portal.ApplyAsync(recipe);
        Assert.Equal(RecipeOutcome.Applied, again.Outcome);
        Assert.False(again.ChangesAnything);
        Assert.Equal(4, again.Writes.Count);
        Assert.Equal(things, await portal.ThingsAsync());
        Assert.Equal(ledger, JsonSerializer.Serialize(await portal.LedgerAsync()));
    }

    [Fact]
    public async Task Apply_ChangedFile_HasAnInstantOfItsOwn()
    {
        await using var portal = await RecipePortal.CreateAsync();
        var first = await portal.ApplyAsync(Base);
        var changed = await portal.ApplyAsync(Base + "\n");
        Assert.NotEqual(first.Hash, changed.Hash);
        Assert.Equal(first.RunInstant!.Value.AddDays(1), changed.RunInstant);
        Assert.Equal(first.RunInstant, (await portal.ApplyAsync(Base)).RunInstant);
    }

    [Fact]
    public async Task Ledger_AfterApply_HoldsVariablesAndWhatWasWritten()
    {
        await using var portal = await RecipePortal.CreateAsync();
        var applied = await portal.ApplyAsync(Base);
        var entry = Assert.Single((await portal.LedgerAsync())!.Entries);
        Assert.Equal(("Base", "1.2.0", applied.Hash, portal.Now), (entry.Recipe, entry.Version, entry.Hash, entry.RunInstant));
        Assert.Equal(["id", "now"], entry.Variables.Keys);
        Assert.Contains(new RecipeLedgerThing("thing", "a", "later"), entry.Things);
        Assert.Equal(4, entry.Things.Count);

        await portal.ApplyAsync(Base + "\n");
        var entries = (await portal.LedgerAsync())!.Entries;
        Assert.Equal([0, 4], entries.Select(each => each.Things.Count));
    }

    [Theory]
    [InlineData("{ \"name\": \"things\", \"things\": [ { \"Key\": \"error\" } ] }", "This thing is wrong.", "$.steps[1].things[0].Key")]
    [InlineData("{ \"name\": \"things\", \"things\": [ 1 ] }", "an object is expected", "$.steps[1].things[0]")]
    [InlineData("{ \"name\": \"things\", \"things\": \"[js: nobody()]\" }", "\"nobody\" is not defined.", "$.steps[1].things")]
    [InlineData("{ \"name\": \"thinsg\" }", "Nobody knows the step", "$.steps[1].name")]
    [InlineData("{ \"name\": \"things\", \"things\": [ { \"Key\": \"new\" }, { \"Key\": \"new\", \"Text\": \"2\" } ] }", "the same place", "$.steps[1]")]
    public async Task Apply_FailureHalfWay_LeavesNothing(string step, string message, string path)
    {
        await using var portal = await RecipePortal.CreateAsync();
        var recipe = $$"""{ "name": "Half", "steps": [ { "name": "things", "things": [ { "Key": "a" } ] }, {{step}} ] }""";
        var result = await portal.ApplyAsync(recipe);
        Assert.Equal(RecipeOutcome.Refused, result.Outcome);
        var error = Assert.Single(result.Problems);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Equal((RecipeProblemSeverity.Error, path), (error.Severity, error.JsonPath));
        Assert.Equal("", await portal.ThingsAsync());
        Assert.Null(await portal.LedgerAsync());
        Assert.Equal(result.Problems, (await portal.PlanAsync(recipe)).Problems);
    }

    [Fact]
    public async Task Apply_StepThrows_LeavesNothingAndThrows()
    {
        await using var portal = await RecipePortal.CreateAsync();
        var recipe = """{ "steps": [ { "name": "things", "things": [ { "Key": "a" } ] }, { "name": "things", "things": [ { "Key": "throw" } ] } ] }""";
        await Assert.ThrowsAsync<InvalidOperationException>(() => portal.ApplyAsync(recipe));
        Assert.Equal("", await portal.ThingsAsync());
    }

    [Fact]
    public async Task Apply_ForeignStepAndThing_IsRefusedUnlessLeftOut()
    {
        await using var portal = await RecipePortal.CreateAsync();
        var recipe = """
            { "name": "Foreign", "steps": [
              { "name": "Layers", "Layers": [] },
              { "name": "things", "things": [ { "Key": "foreign" }, { "Key": "a", "Text": "1" } ] } ] }
            """;
        var plan = await portal.PlanAsync(recipe);
        Assert.Equal((RecipeOutcome.Planned, true), (plan.Outcome, plan.NeedsSkipUnsupported));
        Assert.Equal(["$.steps[0].name", "$.steps[1].things[0]"], plan.LeftOut.Select(problem => problem.JsonPath));

        Assert.Equal(RecipeOutcome.Refused, (await portal.ApplyAsync(recipe)).Outcome);
        Assert.Equal("", await portal.ThingsAsync());

        var applied = await portal.ApplyAsync(recipe, skipUnsupported: true);
        Assert.Equal(RecipeOutcome.Applied, applied.Outcome);
        Assert.Equal(plan.Problems, applied.Problems);
        Assert.Equal("a=1", await portal.ThingsAsync());
    }

    [Fact]
    public async Task Apply_StepOfAFeatureThatIsOff_IsRefusedWithAdvice()
    {
        await using var portal = await RecipePortal.CreateAsync();
        portal.ThingsAreEnabled = false;
        var result = await portal.ApplyAsync("""{ "steps": [ { "name": "things" } ] }""");
        Assert.Equal("Enable it in a \"feature\" step before this one.", Assert.Single(result.Problems).Advice);
    }

    [Fact]
    public async Task Apply_BrokenFile_IsRefused()
    {
        await using var portal = await RecipePortal.CreateAsync();
        var result = await portal.ApplyAsync("{ \"steps\": [ ");
        Assert.Equal(RecipeOutcome.Refused, result.Outcome);
        Assert.Equal(1, Assert.Single(result.Problems).Line);
    }

    [Fact]
    public async Task InnerRecipe_RunsAfterItsStep_WithVariablesOfItsOwn()
    {
        await using var portal = await RecipePortal.CreateAsync();
        portal.Catalog.Add(("module/inner.recipe.json", """
            { "name": "Inner", "variables": { "who": "inner" }, "steps": [
              { "name": "things", "things": [ { "Key": "who", "Text": "[js: variables('who')]" }, { "Key": "from", "Text": "inner" } ] } ] }
            """));
        var result = await portal.ApplyAsync("""
            { "name": "Outer", "variables": { "who": "outer" }, "steps": [
              { "name": "recipes", "Values": [ { "name": "Inner" } ] },
              { "name": "things", "things": [ { "Key": "who", "Text": "[js: variables('who')]" } ] } ] }
            """);
        Assert.Equal("from=inner who=outer", await portal.ThingsAsync());
        Assert.Equal(["Inner", "Inner", "Outer"], result.Writes.Select(write => write.Recipe));
        Assert.Equal(2, Assert.Single((await portal.LedgerAsync())!.Entries).Things.Count);
    }

    [Fact]
    public async Task InnerRecipe_VariablesOfItsCaller_AreNotSeen()
    {
        await using var portal = await RecipePortal.CreateAsync();
        portal.Catalog.Add(("inner.recipe.json", """
            { "name": "Inner", "steps": [ { "name": "things", "things": [ { "Key": "[js: variables('outer')]" } ] } ] }
            """));
        var result = await portal.ApplyAsync("""
            { "name": "Outer", "variables": { "outer": "x" }, "steps": [ { "name": "recipes", "Values": [ { "name": "Inner" } ] } ] }
            """);
        var problem = Assert.Single(result.Problems);
        Assert.Equal("inner.recipe.json", problem.File);
        Assert.Contains("\"outer\" is not defined", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task InnerRecipe_TwoOfTheName_AreBothNamed()
    {
        await using var portal = await RecipePortal.CreateAsync();
        portal.Catalog.Add(("A/Recipes/one.recipe.json", """{ "name": "Inner", "steps": [] }"""));
        portal.Catalog.Add(("recipes/two.recipe.json", """{ "name": "Inner", "steps": [] }"""));
        var problem = Assert.Single((await portal.PlanAsync(Calling("Outer", "Inner"))).Problems);
        Assert.Contains("A/Recipes/one.recipe.json and recipes/two.recipe.json", problem.Message, StringComparison.Ordinal);
        Assert.Equal("$.steps[0].Values[0].name", problem.JsonPath);
    }

    [Fact]
    public async Task InnerRecipe_InACircle_IsRefused()
    {
        await using var portal = await RecipePortal.CreateAsync();
        portal.Catalog.Add(("b.recipe.json", Calling("B", "C")));
        portal.Catalog.Add(("c.recipe.json", Calling("C", "A")));
        var problem = Assert.Single((await portal.PlanAsync(Calling("A", "B"))).Problems);
        Assert.Contains("A -> B -> C -> A", problem.Message, StringComparison.Ordinal);
        Assert.Equal("c.recipe.json", problem.File);
    }

    [Fact]
    public async Task InnerRecipe_TooDeep_IsRefused()
    {
        await using var portal = await RecipePortal.CreateAsync();
        for (var i = 0; i < 20; i++)
        {
            portal.Catalog.Add(($"r{i}.recipe.json", Calling($"Deep{i}", $"Deep{i + 1}")));
        }

        var problem = Assert.Single((await portal.PlanAsync(Calling("Outer", "Deep0"))).Problems);
        Assert.Contains("more than 8 deep", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Somebody else's", RecipeProblemSeverity.Unsupported, "It is left out.")]
    [InlineData("Innner", RecipeProblemSeverity.Error, "Did you mean \"Inner\"?")]
    public async Task InnerRecipe_NotThere_IsTold(string name, RecipeProblemSeverity severity, string advice)
    {
        await using var portal = await RecipePortal.CreateAsync();
        portal.Catalog.Add(("inner.recipe.json", """{ "name": "Inner", "steps": [] }"""));
        var problem = Assert.Single((await portal.PlanAsync(Calling("Outer", name))).Problems);
        Assert.Equal((severity, advice), (problem.Severity, problem.Advice));
    }

    [Fact]
    public async Task Text_OfAPlan_ReadsLikeAList()
    {
        await using var portal = await RecipePortal.CreateAsync();
        await portal.ApplyAsync("""{ "name": "Before", "steps": [ { "name": "things", "things": [ { "Key": "b", "Text": "1" }, { "Key": "c" } ] } ] }""");
        var plan = await portal.PlanAsync("""
            { "name": "Base", "steps": [
              { "name": "Layers" },
              { "name": "things", "things": [ { "Key": "a" }, { "Key": "b", "Text": "2" }, { "Key": "c" } ] } ] }
            """);
        Assert.Equal(
            """
            test.recipe.json(2,13): unsupported: $.steps[0].name: The step "Layers" is one of Orchard's that this platform does not carry. It is left out.
            Base: things
              + thing a
              ~ thing b
              = 1 unchanged
            Plan: 1 created, 1 updated, 0 removed, 1 unchanged. Applying needs --skip-unsupported, which leaves out what is listed above.

            """,
            RecipeRunText.Write(plan));

        using var json = JsonDocument.Parse(RecipeRunJson.Write(plan));
        Assert.Equal("planned", json.RootElement.GetProperty("outcome").GetString());
        Assert.Equal("created", json.RootElement.GetProperty("writes")[0].GetProperty("change").GetString());
        var problem = json.RootElement.GetProperty("problems")[0];
        Assert.Equal(
            ["severity", "file", "line", "column", "jsonPath", "message", "advice"], problem.EnumerateObject().Select(property => property.Name));
        Assert.Equal(2, problem.GetProperty("line").GetInt32());
        Assert.Equal("The step \"Layers\" is one of Orchard's that this platform does not carry.", problem.GetProperty("message").GetString());
        Assert.Equal("It is left out.", problem.GetProperty("advice").GetString());
    }

    private static string Calling(string name, string inner) =>
        $$"""{ "name": "{{name}}", "steps": [ { "name": "recipes", "Values": [ { "name": "{{inner}}" } ] } ] }""";
}
