using System.Text.Json.Nodes;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Platform.Recipes.Validation;

/// <summary>Content types and parts as records of Orchard's format (orchard-formats.md, section 6).</summary>
internal static class ContentDefinitionShape
{
    public static void Check(JsonObject step, IRecipeReport report)
    {
        foreach (var type in step.GetObjects("ContentTypes", report))
        {
            type.GetRequiredString("Name", report);
            type.GetString("DisplayName", report);
            type.GetObject("Settings", report);
            foreach (var part in type.GetObjects("ContentTypePartDefinitionRecords", report))
            {
                part.GetRequiredString("PartName", report);
                part.GetString("Name", report);
                part.GetObject("Settings", report);
            }
        }

        foreach (var part in step.GetObjects("ContentParts", report))
        {
            part.GetRequiredString("Name", report);
            part.GetObject("Settings", report);
            foreach (var field in part.GetObjects("ContentPartFieldDefinitionRecords", report))
            {
                field.GetRequiredString("Name", report);
                field.GetRequiredString("FieldName", report);
                field.GetObject("Settings", report);
            }
        }
    }
}
