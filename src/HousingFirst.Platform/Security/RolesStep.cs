using System.Text.Json.Nodes;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Platform.Security;

/// <summary>
/// Orchard's <c>Roles</c> step: makes roles and says what they may do. Steps are also made where there is no portal, to be asked
/// their names; so what leads to a portal's accounts is made when the step runs.
/// </summary>
internal sealed class RolesStep(Lazy<RoleWriter> writer, DeclaredPermissions permissions) : IRecipeStep
{
    private const string Permissions = "Permissions";
    private const int MaxNameLength = 256;

    public string Name => "Roles";

    public async Task RunAsync(RecipeStepContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);

        // Opens the recipe's transaction, which what is written to the accounts then joins.
        await context.Session.FlushAsync(cancellationToken);
        var declared = await permissions.NamesAsync(cancellationToken);
        var graph = permissions.Graph();
        foreach (var node in context.Step.GetObjects("Roles", context.Report))
        {
            if (Read(node, context.Report) is { } wanted)
            {
                Warn(wanted, declared, graph, node, context.Report);
                await writer.Value.WriteAsync(wanted, context.Report, cancellationToken);
            }
        }
    }

    private static RecipeRole? Read(JsonObject node, IRecipeReport report)
    {
        var name = node.GetRequiredString("Name", report)?.Trim();
        if (name is { Length: > MaxNameLength })
        {
            report.Error($"A role's name has at most {MaxNameLength} characters.", node, RecipeJson.NameIn(node, "Name"));
            return null;
        }

        var behavior = node.GetEnum<PermissionBehavior>("PermissionBehavior", report) ?? PermissionBehavior.Replace;
        var permissions = node.GetStrings(Permissions, report);
        return name is null ? null : new(name, node.GetString("Description", report), [.. permissions], behavior);
    }

    private static void Warn(RecipeRole role, IReadOnlySet<string> declared, PermissionGraph graph, JsonObject node, IRecipeReport report)
    {
        foreach (var permission in role.Permissions.Where(permission => !declared.Contains(permission)))
        {
            report.Warning(
                graph.Declares(permission)
                    ? (RecipeText)$"The portal has nothing now that the permission {permission} is for. It is kept, and counts when there is."
                    : $"No feature that the portal has enabled declares the permission {permission}. It is kept, and counts when one does.",
                node,
                RecipeJson.NameIn(node, Permissions));
        }
    }
}
