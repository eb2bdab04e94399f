using System.Text.Json;
using System.Text.Json.Nodes;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Platform.Recipes.Validation;

/// <summary>The shapes of the steps whose format is Orchard's.</summary>
internal sealed class StepShapes(RecipeVocabulary vocabulary)
{
    /// <summary>The shape of a step, or null when only the step itself knows.</summary>
    public StepShape? Find(string step) => step.ToUpperInvariant() switch
    {
        "FEATURE" => Feature,
        "THEMES" => Themes,
        "SETTINGS" => Settings,
        "CONTENTDEFINITION" or "REPLACECONTENTDEFINITION" => ContentDefinitionShape.Check,
        "DELETECONTENTDEFINITION" => DeleteContentDefinition,
        "CONTENT" => ContentShape.Check,
        "MEDIA" => Media,
        "ROLES" => Roles,
        "RECIPES" => Recipes,
        _ => null,
    };

    private void Feature(JsonObject step, IRecipeReport report)
    {
        foreach (var name in (string[])["enable", "disable"])
        {
            step.GetStrings(name, report);
            foreach (var id in RecipeJson.Find(step, name) as JsonArray ?? [])
            {
                if (id?.GetValueKind() == JsonValueKind.String)
                {
                    Tell(vocabulary.Refuse(id.GetValue<string>()), report, id, null);
                }
            }
        }
    }

    private void Themes(JsonObject step, IRecipeReport report)
    {
        foreach (var name in (string[])["site", "admin"])
        {
            if (step.GetString(name, report) is { Length: > 0 } theme)
            {
                Tell(vocabulary.Refuse(theme), report, step, RecipeJson.NameIn(step, name));
            }
        }
    }

    private static void Settings(JsonObject step, IRecipeReport report)
    {
        step.GetString("SiteName", report);
        step.GetString("TimeZoneId", report);
        step.GetObject("HomeRoute", report);
    }

    private static void DeleteContentDefinition(JsonObject step, IRecipeReport report)
    {
        step.GetStrings("ContentTypes", report);
        step.GetStrings("ContentParts", report);
    }

    private static void Media(JsonObject step, IRecipeReport report)
    {
        foreach (var file in step.GetObjects("Files", report))
        {
            if (file.GetString("TargetPath", report) is null && file.GetString("Path", report) is null)
            {
                report.Error($"The file has no \"TargetPath\".", file, null, $"Say where it goes in the media library.");
            }

            if (file.GetString("Base64", report) is null && file.GetString("SourcePath", report) is null
                && file.GetString("SourceUrl", report) is null)
            {
                report.Error($"The file has no source.", file, null, $"Give it a \"Base64\" or a \"SourcePath\".");
            }
        }
    }

    private static void Roles(JsonObject step, IRecipeReport report)
    {
        foreach (var role in step.GetObjects("Roles", report))
        {
            role.GetRequiredString("Name", report);
            role.GetStrings("Permissions", report);
        }
    }

    private static void Recipes(JsonObject step, IRecipeReport report)
    {
        foreach (var value in step.GetObjects("Values", report))
        {
            value.GetRequiredString("name", report);
        }
    }

    private static void Tell((bool IsMistake, RecipeText Message, RecipeText? Advice)? refusal, IRecipeReport report, JsonNode? at, string? property)
    {
        if (refusal is { } told)
        {
            report.Add(
                told.IsMistake ? RecipeProblemSeverity.Error : RecipeProblemSeverity.Unsupported, told.Message, at, property, told.Advice);
        }
    }
}
