namespace HousingFirst.Platform.Modules;

/// <summary>The feature that a page or endpoint belongs to; put on by conventions, not by hand.</summary>
/// <param name="featureId">The feature.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class FeatureGateAttribute(string featureId) : Attribute
{
    public string FeatureId { get; } = featureId;
}
