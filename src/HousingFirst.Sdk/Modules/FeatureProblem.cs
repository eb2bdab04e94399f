using System.Collections.Immutable;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Sdk.Modules;

/// <summary>Why a feature cannot be switched.</summary>
/// <param name="FeatureId">The feature.</param>
public abstract record FeatureProblem(string FeatureId)
{
    /// <summary>What is in the way, and what to do.</summary>
    public abstract RecipeText What { get; }

    /// <summary>One line for the operator, in English.</summary>
    public string Message => What.ToString();

    /// <summary>No module brings it.</summary>
    /// <param name="FeatureId">The id as given.</param>
    public sealed record Unknown(string FeatureId) : FeatureProblem(FeatureId)
    {
        /// <inheritdoc/>
        public override RecipeText What => $"There is no feature {FeatureId}. `feature list` shows those there are.";
    }

    /// <summary>It is on in every portal.</summary>
    /// <param name="FeatureId">The feature.</param>
    public sealed record AlwaysEnabled(string FeatureId) : FeatureProblem(FeatureId)
    {
        /// <inheritdoc/>
        public override RecipeText What => $"{FeatureId} is part of every portal and cannot be disabled.";
    }

    /// <summary>Others depend on it.</summary>
    /// <param name="FeatureId">The feature.</param>
    /// <param name="By">Ids of those that do.</param>
    public sealed record Needed(string FeatureId, ImmutableArray<string> By) : FeatureProblem(FeatureId)
    {
        /// <inheritdoc/>
        public override RecipeText What => $"{FeatureId} is needed by {string.Join(", ", By)}. Disable those first, or name them too.";
    }

    /// <summary>Only the default portal may have it.</summary>
    /// <param name="FeatureId">The feature.</param>
    public sealed record DefaultPortalOnly(string FeatureId) : FeatureProblem(FeatureId)
    {
        /// <inheritdoc/>
        public override RecipeText What => $"{FeatureId} belongs to the default portal only.";
    }

    /// <summary>It is the theme that readers see.</summary>
    /// <param name="FeatureId">The theme.</param>
    public sealed record ThemeInUse(string FeatureId) : FeatureProblem(FeatureId)
    {
        /// <inheritdoc/>
        public override RecipeText What => $"{FeatureId} is the portal's theme. Choose another theme first.";
    }
}
