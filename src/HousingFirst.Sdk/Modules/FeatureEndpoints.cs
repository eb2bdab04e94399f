namespace HousingFirst.Sdk.Modules;

/// <summary>Endpoints that the features they were added for gate.</summary>
/// <param name="Map">What maps them.</param>
public sealed record FeatureEndpoints(IEndpointMap Map);
