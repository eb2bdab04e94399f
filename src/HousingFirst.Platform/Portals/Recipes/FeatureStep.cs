using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using HousingFirst.Platform.Modules;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Platform.Portals.Recipes;

/// <summary>Orchard's <c>feature</c> step: enables and disables features, with what they depend on.</summary>
internal sealed class FeatureStep(ModuleSet modules, PortalSettingsWriter writer, CurrentPortal current) : IRecipeStep
{
    private const string Kind = "feature";

    public string Name => "feature";

    public async Task RunAsync(RecipeStepContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var settings = await writer.LoadAsync(cancellationToken);
        var enabled = current.Portal.Features;
        var enable = Own(context, "enable");
        var on = FeatureRules.Enable(modules.Features, enabled, enable, current.Runtime.Record.IsDefault);

        // Against what this step has just enabled as well: what that needs may not go.
        var off = FeatureRules.Disable(modules.Features, enabled.Union(on.Changed).ToHashSet(StringComparer.Ordinal), Own(context, "disable"), settings.SiteTheme);
        foreach (var problem in on.Problems.Concat(off.Problems))
        {
            context.Report.Error(problem.What, context.Step);
        }

        foreach (var id in on.Changed)
        {
            settings.Features.Add(id);
            context.Report.Created(Kind, id, null);
        }

        foreach (var id in enable.Where(enabled.Contains))
        {
            context.Report.Unchanged(Kind, id, null);
        }

        foreach (var id in off.Changed)
        {
            settings.Features.Remove(id);
            context.Report.Removed(Kind, id, null);
        }

        await writer.StoreAsync(settings, cancellationToken);
    }

    /// <summary>The ids of the list that are ours to switch; the others are told and left out.</summary>
    private ImmutableArray<string> Own(RecipeStepContext context, string property)
    {
        var ids = ImmutableArray.CreateBuilder<string>();
        switch (RecipeJson.Find(context.Step, property))
        {
            case null:
                break;
            case JsonArray list:
                foreach (var node in list)
                {
                    if (node?.GetValueKind() != JsonValueKind.String)
                    {
                        context.Report.Error($"A feature is named by its id, a text.", node ?? list);
                    }
                    else if (IsOurs(node.GetValue<string>()))
                    {
                        ids.Add(node.GetValue<string>());
                    }
                    else
                    {
                        context.Report.Unsupported($"The feature {node.GetValue<string>()} is not part of this platform.", node);
                    }
                }

                break;
            default:
                context.Report.Error($"\"{property}\" is a list of feature ids.", context.Step, property);
                break;
        }

        return ids.ToImmutable();
    }

    private bool IsOurs(string id) => modules.Features.TryGet(id, out _) || id.StartsWith("HousingFirst.", StringComparison.Ordinal);
}
