namespace HousingFirst.Sdk.Modules;

/// <summary>Endpoints together with the feature that gates them.</summary>
/// <param name="FeatureId">The feature that must be on.</param>
/// <param name="Map">What maps them.</param>
public sealed record FeatureEndpoints(string FeatureId, IEndpointMap Map);
