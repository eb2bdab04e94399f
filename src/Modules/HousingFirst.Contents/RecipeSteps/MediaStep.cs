using System.Text.Json.Nodes;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Media;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Contents.RecipeSteps;

/// <summary>
/// Orchard's <c>media</c> step. Files come with the recipe; a platform that fetched
/// addresses out of a file could be made to fetch anything. Beside Orchard's properties a file may have an <c>Alt</c>: what a picture shows, and
/// <c>IsFindable</c>: whether readers find it by its name.
/// </summary>
internal sealed class MediaStep(IMediaStore media, IDocumentSession session) : IRecipeStep
{
    private const string Kind = "media";

    public string Name => "media";

    public async Task RunAsync(RecipeStepContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var file in context.Step.GetObjects("Files", context.Report))
        {
            await RunAsync(file, context, cancellationToken);
        }
    }

    private async Task RunAsync(JsonObject file, RecipeStepContext context, CancellationToken cancellationToken)
    {
        var property = RecipeJson.Find(file, "TargetPath") is null && RecipeJson.Find(file, "Path") is not null ? "Path" : "TargetPath";
        if (file.GetRequiredString(property, context.Report) is not { } written)
        {
            return;
        }

        var path = written.TrimStart('/');
        if (media.Refuse(path) is { } reason)
        {
            context.Report.Error(reason, file, RecipeJson.NameIn(file, property));
            return;
        }

        if (await ReadAsync(file, context, cancellationToken) is not { } content)
        {
            return;
        }

        try
        {
            var before = await media.FindAsync(path, cancellationToken);
            var changed = await media.StoreAsync(path, content, cancellationToken);
            var change = !changed ? RecipeChange.Unchanged : before is null ? RecipeChange.Created : RecipeChange.Updated;
            var stored = await media.FindAsync(path, cancellationToken);
            // What somebody has said of the file since stays.
            if (changed && stored is { Alt: null } && file.GetString(nameof(MediaFile.Alt), context.Report) is { } alt)
            {
                stored.Alt = alt;
                session.Store(stored);
            }

            if (before is null && stored is not null && file.GetBoolean(nameof(MediaFile.IsFindable), context.Report) == true)
            {
                stored.IsFindable = true;
                session.Store(stored);
            }

            context.Report.Add(change, Kind, path, stored?.Hash);
        }
        catch (MediaRefusedException refused)
        {
            context.Report.Error(refused.Reason, file);
        }
    }

    private static async Task<byte[]?> ReadAsync(JsonObject file, RecipeStepContext context, CancellationToken cancellationToken)
    {
        if (file.GetString("Base64", context.Report) is { Length: > 0 } base64)
        {
            return Decode(base64, file, context.Report);
        }

        if (file.GetString("SourcePath", context.Report) is { Length: > 0 } source)
        {
            return await ReadFileAsync(source, file, context, cancellationToken);
        }

        if (file.GetString("SourceUrl", context.Report) is { Length: > 0 })
        {
            context.Report.Unsupported(
                $"Files are not fetched from addresses.", file, RecipeJson.NameIn(file, "SourceUrl"), $"Put the file beside the recipe and name it as SourcePath.");
            return null;
        }

        context.Report.Error($"The file has no source.", file, advice: $"Give it Base64 or SourcePath.");
        return null;
    }

    private static byte[]? Decode(string base64, JsonObject file, IRecipeReport report)
    {
        var content = new byte[base64.Length * 3L / 4 + 3];
        if (Convert.TryFromBase64String(base64, content, out var length))
        {
            return content[..length];
        }

        report.Error($"The text is not Base64.", file, RecipeJson.NameIn(file, "Base64"));
        return null;
    }

    private static async Task<byte[]?> ReadFileAsync(string source, JsonObject file, RecipeStepContext context, CancellationToken cancellationToken)
    {
        await using var found = await context.Files.OpenAsync(source, cancellationToken);
        if (found.IsFound)
        {
            using MemoryStream content = new();
            await found.Content.CopyToAsync(content, cancellationToken);
            return content.ToArray();
        }

        var property = RecipeJson.NameIn(file, "SourcePath");
        switch (found.Problem)
        {
            // What a recipe names and does not bring is left out, as Orchard does with what it cannot fetch.
            case RecipeFileProblem.Missing:
                context.Report.Unsupported($"The file {source} is not beside the recipe.", file, property);
                break;
            case RecipeFileProblem.UnsafePath:
                context.Report.Unsupported($"The path {source} leads out of the recipe's folder.", file, property);
                break;
            default:
                context.Report.Error($"The file {source} is too large.", file, property);
                break;
        }

        return null;
    }
}
