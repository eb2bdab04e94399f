using System.Globalization;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Admin.Features;

/// <summary>
/// A feature in the portal's language: its module writes name and sentence in <c>Resources/ModuleTexts.resx</c>, keyed by the feature's id with
/// <c>.Name</c> and <c>.Description</c>; where it does not, the manifest's English stands.
/// </summary>
internal sealed class FeatureText(IStringLocalizerFactory localizers, IFeatureCatalog catalog)
{
    public string Name(FeatureDescriptor feature) => Find(feature, "Name") ?? feature.Name;

    public string Description(FeatureDescriptor feature) => Find(feature, "Description") ?? feature.Description;

    public string Names(IEnumerable<string> ids) =>
        string.Join(", ", ids.Select(id => catalog.TryGet(id, out var feature) ? Name(feature) : id));

    private string? Find(FeatureDescriptor feature, string what)
    {
        var text = localizers.Create("ModuleTexts", feature.ModuleId)[string.Create(CultureInfo.InvariantCulture, $"{feature.Id}.{what}")];
        return text.ResourceNotFound ? null : text.Value;
    }
}
