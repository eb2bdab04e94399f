using System.Collections.Immutable;
using System.Text.Json.Nodes;
using HousingFirst.Platform.Recipes.Files;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Platform.Recipes.Reading;

/// <summary>Reads a recipe file: its JSON with places, its head, its variables and steps.</summary>
internal sealed class RecipeReader
{
    private readonly RecipeSource _source;
    private readonly IRecipeFiles _files;
    private readonly ProblemList _problems = new();

    private RecipeReader(RecipeSource source, IRecipeFiles files) => (_source, _files) = (source, files);

    public static RecipeReading Read(string fileName, ReadOnlyMemory<byte> bytes, IRecipeFiles files) =>
        Read(fileName, bytes, files, RecipeLimits.Default);

    public static RecipeReading Read(string fileName, ReadOnlyMemory<byte> bytes, IRecipeFiles files, RecipeLimits limits)
    {
        RecipeReader reader = new(new(fileName, bytes), files);
        return new(reader.ReadRecipe(limits), reader._problems.All);
    }

    /// <summary>Reads a file of the disk; files beside it are found in its folder. A missing or too large one is a problem, not a throw.</summary>
    public static async Task<RecipeReading> ReadFileAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            FileInfo file = new(path);
            if (file.Exists && file.Length > RecipeLimits.Default.FileBytes)
            {
                return Unreadable(path, $"The file has {file.Length} bytes; a recipe may have {RecipeLimits.Default.FileBytes}.");
            }

            var bytes = await File.ReadAllBytesAsync(path, cancellationToken);
            return Read(path, bytes, new FolderRecipeFiles(file.DirectoryName ?? ".", RecipeLimits.Default));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Unreadable(path, $"The file cannot be read: {error.Message}");
        }
    }

    private static RecipeReading Unreadable(string path, RecipeText message) =>
        new(null, [new(RecipeProblemSeverity.Error, path, 0, 0, "$", message, null)]);

    private Recipe? ReadRecipe(RecipeLimits limits)
    {
        var (node, places) = JsonSourceReader.Read(_source, limits, _problems);
        if (node is not JsonObject root)
        {
            if (!_problems.HasErrors)
            {
                _problems.Error(JsonPlace.Root(_source, 0), $"The file is not a JSON object.", $"A recipe is {{ \"name\": ..., \"steps\": [...] }}.");
            }

            return null;
        }

        SourceReport report = new(places, JsonPlace.Root(_source, 0), _problems);
        return new()
        {
            Source = _source,
            Files = _files,
            Root = root,
            Places = places,
            Name = root.GetString("name", report) ?? "",
            DisplayName = root.GetString("displayName", report) ?? "",
            Description = root.GetString("description", report) ?? "",
            Author = root.GetString("author", report) ?? "",
            Website = root.GetString("website", report) ?? "",
            Version = root.GetString("version", report) ?? "",
            IsSetupRecipe = root.GetBoolean("issetuprecipe", report) ?? false,
            Categories = [.. root.GetStrings("categories", report)],
            Tags = [.. root.GetStrings("tags", report)],
            Variables = ReadVariables(root, report),
            Steps = ReadSteps(root, places, report),
        };
    }

    private static JsonObject ReadVariables(JsonObject root, SourceReport report)
    {
        if (Exactly(root, "variables", report)?.GetObject("variables", report) is not { } variables)
        {
            return [];
        }

        // Orchard's executor walks the file in order: steps before the variables would not see them.
        var keys = root.Select(pair => pair.Key).ToList();
        if (keys.IndexOf("steps") is var steps && steps >= 0 && steps < keys.IndexOf("variables"))
        {
            report.Error($"\"variables\" stands after \"steps\".", variables, null, $"Move \"variables\" before \"steps\": a recipe is read in order.");
        }

        foreach (var (name, value) in variables)
        {
            if (value is JsonObject or JsonArray)
            {
                report.Error($"The variable \"{name}\" is not a text.", variables, name, $"Give it a text or an expression such as \"[js: uuid()]\".");
            }
        }

        return variables;
    }

    private static ImmutableArray<RecipeStepSource> ReadSteps(JsonObject root, JsonPlaces places, SourceReport report)
    {
        if (Exactly(root, "steps", report) is null)
        {
            report.Error($"The recipe has no \"steps\".", root, null, $"A recipe is {{ \"name\": ..., \"steps\": [...] }}.");
            return [];
        }

        var steps = ImmutableArray.CreateBuilder<RecipeStepSource>();
        foreach (var step in root.GetObjects("steps", report))
        {
            // Orchard reads a step's name by its exact spelling, and before evaluation.
            if (Exactly(step, "name", report) is null)
            {
                report.Error($"The step has no \"name\".", step, null, $"Write what kind of step it is, for example \"name\": \"feature\".");
            }
            else if (step.GetRequiredString("name", report) is { } name && places.Of(step) is { } place)
            {
                steps.Add(new(name, step, place));
            }
        }

        return steps.ToImmutable();
    }

    private static JsonObject? Exactly(JsonObject at, string name, SourceReport report)
    {
        if (at.ContainsKey(name))
        {
            return at;
        }

        var spelt = RecipeJson.NameIn(at, name);
        if (!string.Equals(spelt, name, StringComparison.Ordinal))
        {
            report.Error($"\"{spelt}\" is not read: case counts here.", at, spelt, $"Write \"{name}\".");
            return null;
        }

        return null;
    }
}
