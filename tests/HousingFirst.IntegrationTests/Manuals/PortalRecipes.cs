using System.Text;
using System.Text.Json.Nodes;
using HousingFirst.Platform.Recipes.Files;
using HousingFirst.Platform.Recipes.Reading;
using HousingFirst.Platform.Recipes.Running;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Manuals;

/// <summary>Applies the step <c>manual</c> to a running portal.</summary>
internal static class PortalRecipes
{
    public static Task<RecipeRunResult> ApplyManualsAsync(this TestPortal portal, string manuals) =>
        portal.RunAsync(services => services.GetRequiredService<RecipeRunner>().ApplyAsync(Reading(manuals), Options(portal), CancellationToken.None));

    public static Task<RecipeRunResult> PlanManualsAsync(this TestPortal portal, string manuals) =>
        portal.RunAsync(services => services.GetRequiredService<RecipeRunner>().PlanAsync(Reading(manuals), Options(portal), CancellationToken.None));

    public static Task<string> PageAsync(this HttpClient client, string path) => client.GetStringAsync(new Uri(path, UriKind.Relative));

    // Each text is another recipe, so that one may follow the other on the same portal.
    private static RecipeReading Reading(string manuals) => RecipeReader.Read(
        "manuals.recipe.json",
        Encoding.UTF8.GetBytes(new JsonObject
        {
            ["name"] = "Manuals",
            ["steps"] = new JsonArray(new JsonObject { ["name"] = "manual", ["manuals"] = JsonNode.Parse(manuals) }),
        }.ToJsonString()),
        new NoRecipeFiles());

    private static RecipeRunOptions Options(TestPortal portal) => new() { Portal = portal.Name };
}
