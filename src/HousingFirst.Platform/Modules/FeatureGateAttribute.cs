using System.Collections.Immutable;

namespace HousingFirst.Platform.Modules;

/// <summary>The features that must be on for a page or endpoint; put on by conventions, not by hand.</summary>
/// <param name="features">The features; the first is the one it belongs to.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class FeatureGateAttribute(params ImmutableArray<string> features) : Attribute
{
    public ImmutableArray<string> Features { get; } = features;
}
