using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Platform.Recipes.Running;

/// <summary>A run's result, and problems alone, for programs.</summary>
internal static class RecipeRunJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    public static string Write(RecipeRunResult result) => JsonSerializer.Serialize(
        new
        {
            result.Outcome,
            result.Recipe,
            result.Version,
            result.Hash,
            result.RunInstant,
            result.NeedsSkipUnsupported,
            result.Problems,
            Writes = result.Writes.Select(write => new
            {
                write.Recipe,
                write.Step,
                write.Write.Change,
                write.Write.Kind,
                write.Write.Id,
                Hash = write.Write.ContentHash,
            }),
        },
        Options);

    public static string Write(IReadOnlyList<RecipeProblem> problems) => JsonSerializer.Serialize(
        new { Valid = problems.All(problem => problem.Severity != RecipeProblemSeverity.Error), problems },
        Options);
}
