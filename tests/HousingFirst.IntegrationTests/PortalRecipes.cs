using System.Text;
using System.Text.Json.Nodes;
using HousingFirst.Platform.Recipes.Files;
using HousingFirst.Platform.Recipes.Reading;
using HousingFirst.Platform.Recipes.Running;
using HousingFirst.Sdk.Recipes;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests;

/// <summary>Applies single recipe steps to a running portal.</summary>
internal static class PortalRecipes
{
    public static Task<RecipeRunResult> ApplyStepAsync(this TestPortal portal, string step) =>
        portal.RunAsync(services => portal.ApplyStepAsync(services, step));

    public static Task<RecipeRunResult> ApplyStepAsync(this TestPortal portal, IServiceProvider services, string step) =>
        services.GetRequiredService<RecipeRunner>().ApplyAsync(Reading(step), Options(portal), CancellationToken.None);

    public static Task<RecipeRunResult> PlanStepAsync(this TestPortal portal, IServiceProvider services, string step) =>
        services.GetRequiredService<RecipeRunner>().PlanAsync(Reading(step), Options(portal), CancellationToken.None);

    public static Task<RecipeRunResult> ApplyManualsAsync(this TestPortal portal, string manuals) => portal.ApplyStepAsync(Manuals(manuals));

    public static Task<RecipeRunResult> PlanManualsAsync(this TestPortal portal, string manuals) =>
        portal.RunAsync(services => services.GetRequiredService<RecipeRunner>().PlanAsync(Reading(Manuals(manuals)), Options(portal), CancellationToken.None));

    private static string Manuals(string manuals) =>
        new JsonObject { ["name"] = "manual", ["manuals"] = JsonNode.Parse(manuals) }.ToJsonString();

    // Each text is another recipe, so that one may follow the other on the same portal.
    private static RecipeReading Reading(string step) => RecipeReader.Read(
        "step.recipe.json",
        Encoding.UTF8.GetBytes(new JsonObject { ["name"] = "Step", ["steps"] = new JsonArray(JsonNode.Parse(step)) }.ToJsonString()),
        new NoRecipeFiles());

    private static RecipeRunOptions Options(TestPortal portal) => new() { Portal = portal.Name };
}
