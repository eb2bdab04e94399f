namespace HousingFirst.Sdk.Modules;

/// <summary>Names a further feature of the module, which a portal switches by itself.</summary>
/// <param name="id">The feature's id; it starts with the module's id and a dot.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class FeatureAttribute(string id) : ManifestAttribute(id);
