using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using HousingFirst.Sdk.Content.Checks;
using HousingFirst.Sdk.Content.Json;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Contents.RecipeSteps;

/// <summary>
/// Orchard's <c>Content</c> step. An item without a version id is given one that depends on recipe and item alone, so that the same
/// recipe meets its own versions again. What the checks find in it is told and does not hold it up: a portal comes whole or not at all.
/// </summary>
internal sealed class ContentStep(IContentStore store, IContentChecks checks) : IRecipeStep
{
    private const string Kind = "content";

    public string Name => "Content";

    public async Task RunAsync(RecipeStepContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var entries = ReadAll(context);
        CheckFlags(entries, context.Report);
        var results = await store.ImportAsync([.. entries.Select(entry => entry.Item)], context.RunInstant, cancellationToken);
        foreach (var (entry, result) in entries.Zip(results))
        {
            if (result.Succeeded)
            {
                context.Report.Add(DefinitionReport.ChangeOf(result.Kind), Kind, entry.Item.ContentItemId, Hash(result.Item));
                await CheckAsync(entry, result, context.Report, cancellationToken);
            }
            else
            {
                foreach (var problem in result.Problems)
                {
                    var (at, property) = Place(entry.Node, problem.Path);
                    context.Report.Error(RecipeText.Of(problem), at, property);
                }
            }
        }
    }

    /// <summary>What is as the portal has it already was told when it came.</summary>
    private async Task CheckAsync(Entry entry, ContentResult result, IRecipeReport report, CancellationToken cancellationToken)
    {
        if (!entry.Item.Published || result is not { Item: { } item, Kind: not ContentChangeKind.Unchanged })
        {
            return;
        }

        foreach (var finding in await checks.RunAsync(item, cancellationToken))
        {
            var (at, property) = Place(entry.Node, finding.Problem.Path);
            report.Warning($"{entry.Item.ContentItemId}: {RecipeText.Of(finding.Problem)}", at, property);
        }
    }

    private static List<Entry> ReadAll(RecipeStepContext context)
    {
        List<Entry> entries = [];
        Dictionary<string, Entry> byVersion = new(StringComparer.OrdinalIgnoreCase);
        foreach (var node in context.Step.GetObjects("data", context.Report))
        {
            if (Read(node, context) is not { } entry)
            {
                continue;
            }

            if (byVersion.TryAdd(entry.Item.ContentItemVersionId!, entry))
            {
                entries.Add(entry);
            }
            else if (JsonNode.DeepEquals(entry.Node, byVersion[entry.Item.ContentItemVersionId!].Node))
            {
                context.Report.Warning($"The item {entry.Item.ContentItemId} stands in the step twice; the second is left out.", node);
            }
            else
            {
                context.Report.Error(
                    $"The item {entry.Item.ContentItemId} stands in the step twice, with different content.", node, "ContentItemId",
                    $"Give each item its own ContentItemId, or each version its own ContentItemVersionId.");
            }
        }

        return entries;
    }

    private static Entry? Read(JsonObject node, RecipeStepContext context)
    {
        try
        {
            var item = node.Deserialize<ContentItem>(ContentJson.Options)!;
            if (item.ContentItemId.Length == 0)
            {
                context.Report.Error($"The item has no ContentItemId.", node, "ContentItemId", $"Give it one, such as \"[js: uuid()]\".");
                return null;
            }

            item.ContentItemVersionId ??= ContentIds.Derive("recipe", context.RecipeName, item.ContentItemId);
            return new(node, item);
        }
        catch (JsonException exception)
        {
            context.Report.Error($"This is no content item: {Reason(exception)}", node);
            return null;
        }
    }

    // What is an object with an id can only be no item by a property that is no text; the reader of items says which.
    private static RecipeText Reason(JsonException unreadable) =>
        unreadable.Message.Split('"') is ["", var name, " of a content item is a text."]
            ? (RecipeText)$"\"{name}\" of a content item is a text."
            : $"{unreadable.Message}";

    /// <summary>Several versions of one item may come together, but only one is newest and only one is published.</summary>
    private static void CheckFlags(List<Entry> entries, IRecipeReport report)
    {
        foreach (var versions in entries.GroupBy(entry => entry.Item.ContentItemId, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            foreach (var twice in versions.Where(entry => entry.Item.Latest).Skip(1))
            {
                report.Error($"The item {versions.Key} has two versions that are Latest.", twice.Node, "Latest");
            }

            foreach (var twice in versions.Where(entry => entry.Item.Published).Skip(1))
            {
                report.Error($"The item {versions.Key} has two versions that are Published.", twice.Node, "Published");
            }
        }
    }

    /// <summary>The nearest node of the file to a path inside the item.</summary>
    private static (JsonNode At, string? Property) Place(JsonObject node, string path)
    {
        JsonObject at = node;
        foreach (var name in path.Split('.', StringSplitOptions.RemoveEmptyEntries).Select(segment => segment.Split('[')[0]))
        {
            if (!at.ContainsKey(name))
            {
                break;
            }

            if (at[name] is not JsonObject inner)
            {
                return (at, name);
            }

            at = inner;
        }

        return (at, null);
    }

    // Flags and dates are the portal's; the hash is of what an author wrote.
    private static string Hash(ContentItem item) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(
        new { item.ContentType, item.DisplayText, item.Content }, ContentJson.Options)));

    private sealed record Entry(JsonObject Node, ContentItem Item);
}
