using System.Text.Json;
using System.Text.Json.Nodes;
using HousingFirst.Sdk.Content.Json;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Contents.RecipeSteps;

/// <summary>Reads the definitions of a step and reports what is wrong with them.</summary>
internal static class DefinitionReader
{
    public static ContentDefinitionRecords Read(RecipeStepContext context) => new()
    {
        Types = [.. ReadAll<ContentTypeDefinition>(context, "ContentTypes", "ContentTypePartDefinitionRecords", ["PartName"])],
        Parts = [.. ReadAll<ContentPartDefinition>(context, "ContentParts", "ContentPartFieldDefinitionRecords", ["Name", "FieldName"])],
    };

    private static IEnumerable<T> ReadAll<T>(RecipeStepContext context, string list, string inner, string[] innerNames)
        where T : class
    {
        foreach (var node in context.Step.GetObjects(list, context.Report))
        {
            var isNamed = node.GetRequiredString("Name", context.Report) is not null;
            var settingsAreRight = HasObject(node, "Settings", context.Report);
            var innerIsRight = IsInnerRight(node, inner, innerNames, context.Report);
            if (isNamed && settingsAreRight && innerIsRight && Deserialize<T>(node, context.Report) is { } record)
            {
                yield return record;
            }
        }
    }

    private static bool IsInnerRight(JsonObject node, string inner, string[] names, IRecipeReport report)
    {
        var isRight = true;
        foreach (var record in node.GetObjects(inner, report))
        {
            foreach (var name in names)
            {
                isRight &= record.GetRequiredString(name, report) is not null;
            }

            isRight &= HasObject(record, "Settings", report);
        }

        return isRight;
    }

    private static bool HasObject(JsonObject node, string name, IRecipeReport report) =>
        RecipeJson.Find(node, name) is null || node.GetObject(name, report) is not null;

    private static T? Deserialize<T>(JsonObject node, IRecipeReport report)
        where T : class
    {
        try
        {
            return node.Deserialize<T>(ContentJson.Options);
        }
        catch (JsonException exception)
        {
            report.Error($"The definition cannot be read at {exception.Path}.", node);
            return null;
        }
    }
}
