using System.Text.Json.Nodes;
using HousingFirst.Contents.Redirects;
using HousingFirst.Sdk.Content.Routing;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Contents.RecipeSteps;

/// <summary>
/// The recipe step <c>redirects</c>: <c>{ "name": "redirects", "Redirects": [ { "From": "om-os", "To": "~/om" } ] }</c>, for addresses of a site
/// that the portal takes over. Those that are not named stay. A full address of another site may be named too: whoever writes a recipe says so.
/// </summary>
internal sealed class RedirectsStep(RedirectMap map) : IRecipeStep
{
    private const string Kind = "redirect";

    public string Name => "redirects";

    public async Task RunAsync(RecipeStepContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var redirect in context.Step.GetObjects("Redirects", context.Report))
        {
            await RunAsync(redirect, context, cancellationToken);
        }
    }

    private async Task RunAsync(JsonObject written, RecipeStepContext context, CancellationToken cancellationToken)
    {
        if (written.GetRequiredString("From", context.Report) is not { } from || written.GetRequiredString("To", context.Report) is not { } to)
        {
            return;
        }

        var target = RedirectTarget.Of(to);
        if (await map.RefuseAsync(from, target, mayLeave: true, cancellationToken) is { } problem)
        {
            var isFrom = problem.StartsWith("From", StringComparison.Ordinal);
            context.Report.Error(
                problem switch
                {
                    "From.Taken" => (RecipeText)$"A page stands at \"{from}\".",
                    "From.Wrong" => $"\"{from}\" is no address of a page.",
                    "Target.Circle" => $"\"{to}\" leads back to \"{from}\".",
                    _ => $"\"{to}\" is nowhere to lead to.",
                },
                written, RecipeJson.NameIn(written, isFrom ? "From" : "To"), $"Write From as a path and To as ~/page or https://...");
            return;
        }

        if (!await map.LeadsSomewhereAsync(target, cancellationToken))
        {
            context.Report.Warning($"Nothing stands at \"{to}\" now. The redirect is made, and works when something does.", written, RecipeJson.NameIn(written, "To"));
        }

        var change = await map.SetAsync(from, null, target, cancellationToken);
        await context.Session.FlushAsync(cancellationToken);
        context.Report.Add(
            change switch { ContentChangeKind.Created => RecipeChange.Created, ContentChangeKind.Updated => RecipeChange.Updated, _ => RecipeChange.Unchanged },
            Kind, ContentPath.Normalize(from), null);
    }
}
