using HousingFirst.Platform.Modules;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Platform.Portals.Recipes;

/// <summary>Orchard's <c>themes</c> step: chooses the themes of the portal and of its administration. An empty name leaves what is there.</summary>
internal sealed class ThemesStep(ModuleSet modules, PortalSettingsWriter writer) : IRecipeStep
{
    private const string Kind = "theme";

    public string Name => "themes";

    public async Task RunAsync(RecipeStepContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var settings = await writer.LoadAsync(cancellationToken);
        if (context.Step.GetString("site", context.Report) is { Length: > 0 } site && IsTheme(site, forAdministration: false, context, "site"))
        {
            settings.SiteTheme = Report(context, site, settings.SiteTheme);
            settings.Features.UnionWith(modules.Features.WithDependencies([site]).Select(feature => feature.Id));
        }

        if (context.Step.GetString("admin", context.Report) is { Length: > 0 } admin && IsTheme(admin, forAdministration: true, context, "admin"))
        {
            settings.AdminTheme = Report(context, admin, settings.AdminTheme);
        }

        await writer.StoreAsync(settings, cancellationToken);
    }

    private static string Report(RecipeStepContext context, string theme, string before)
    {
        if (theme == before)
        {
            context.Report.Unchanged(Kind, theme, null);
        }
        else
        {
            context.Report.Updated(Kind, theme, null);
        }

        return theme;
    }

    private bool IsTheme(string id, bool forAdministration, RecipeStepContext context, string property)
    {
        if (modules.Features.TryGet(id, out var feature) && feature.IsTheme && feature.IsAdminTheme == forAdministration)
        {
            return true;
        }

        var themes = string.Join(", ", modules.Features.All
            .Where(candidate => candidate.IsTheme && candidate.IsAdminTheme == forAdministration).Select(candidate => candidate.Id));
        if (id.StartsWith("HousingFirst.", StringComparison.Ordinal))
        {
            context.Report.Error($"There is no theme {id}.", context.Step, RecipeJson.NameIn(context.Step, property), $"Choose one of {themes}.");
        }
        else
        {
            context.Report.Unsupported(
                $"The theme {id} is not part of this platform.", context.Step, RecipeJson.NameIn(context.Step, property), $"Choose one of {themes}.");
        }

        return false;
    }
}
