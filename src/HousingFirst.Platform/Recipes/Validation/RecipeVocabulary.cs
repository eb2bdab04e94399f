using System.Collections.Immutable;
using HousingFirst.Platform.Text;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Platform.Recipes.Validation;

/// <summary>The names that the platform knows, whichever portal is asked, and Orchard's that it knows of.</summary>
internal sealed record RecipeVocabulary
{
    /// <summary>What our own features' ids begin with.</summary>
    public const string OwnPrefix = "HousingFirst";

    /// <summary>Steps that some module carries; their case does not count.</summary>
    public required ImmutableHashSet<string> Steps { get; init => field = value.WithComparer(StringComparer.OrdinalIgnoreCase); }

    /// <summary>Features and themes that the host has loaded.</summary>
    public required ImmutableHashSet<string> Features { get; init; }

    // orchard-formats.md, section 3.
    private static readonly ImmutableHashSet<string> OrchardSteps = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "Feature", "Themes", "Settings", "custom-settings", "Content", "ContentDefinition", "ReplaceContentDefinition",
        "DeleteContentDefinition", "WorkflowType", "Roles", "Users", "custom-user-settings", "media", "MediaProfiles",
        "move-attached-media-fields", "recipes", "command", "ReloadTenant", "Templates", "AdminTemplates", "ShortcodeTemplates",
        "Placements", "AdminMenu", "Layers", "Queries", "FeatureProfiles", "deployment", "Sitemaps", "UrlRewriting", "Translations",
        "DynamicDataTranslations", "OpenIdApplication", "OpenIdScope", "OpenIdClientSettings", "OpenIdServerSettings",
        "OpenIdValidationSettings", "FacebookCoreSettings", "FacebookLoginSettings", "GitHubAuthenticationSettings",
        "GoogleAuthenticationSettings", "MicrosoftAccountSettings", "AzureADSettings", "TwitterSettings", "lucene-index",
        "lucene-index-reset", "lucene-index-rebuild", "ElasticIndexSettings", "elastic-index-reset", "elastic-index-rebuild",
        "azureai-index-create", "azureai-index-reset", "azureai-index-rebuild", "CreateOrUpdateIndexProfile", "ResetIndex",
        "RebuildIndex", "CreateOrUpdateRateLimitPolicies");

    public bool KnowsStep(string name) => Steps.Contains(name);

    /// <summary>Says what is wrong with a step's name that no module carries.</summary>
    public (bool IsMistake, RecipeText Message, RecipeText? Advice) Unknown(string step)
    {
        if (OrchardSteps.Contains(step))
        {
            return (false, $"The step \"{step}\" is one of Orchard's that this platform does not carry.", $"It is left out.");
        }

        var near = Spelling.Nearest(step, Steps);
        if (near is null && !step.StartsWith(OwnPrefix, StringComparison.OrdinalIgnoreCase))
        {
            return (false, $"Nobody knows the step \"{step}\".", $"It is left out.");
        }

        return (true, $"Nobody knows the step \"{step}\".", near is null ? null : (RecipeText)$"Did you mean \"{near}\"?");
    }

    /// <summary>Says what is wrong with a feature's id, or null when the host has it.</summary>
    public (bool IsMistake, RecipeText Message, RecipeText? Advice)? Refuse(string feature)
    {
        if (Features.Contains(feature))
        {
            return null;
        }

        var near = Spelling.Nearest(feature, Features);
        if (near is null && !feature.StartsWith(OwnPrefix + ".", StringComparison.OrdinalIgnoreCase))
        {
            return (false, $"The feature \"{feature}\" is not one of this platform's.", $"It is left out.");
        }

        return (true, $"The feature \"{feature}\" is not there.", near is null ? (RecipeText)$"Is its module installed?" : $"Did you mean \"{near}\"?");
    }
}
