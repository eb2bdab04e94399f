using System.Collections.Immutable;

namespace HousingFirst.Sdk.Modules;

/// <summary>What switching would change, or why it cannot be done. With problems, nothing is to be changed.</summary>
/// <param name="Changed">Ids to enable, dependencies first, or to disable, dependents first.</param>
/// <param name="Problems">What is in the way.</param>
public sealed record FeatureChange(ImmutableArray<string> Changed, ImmutableArray<FeatureProblem> Problems);
