using System.Collections.Immutable;
using HousingFirst.Guidance.Reading;
using HousingFirst.Manuals;
using HousingFirst.Manuals.Shipping;

namespace HousingFirst.Guidance.Shipping;

/// <summary>Takes texts' files out of a module's assembly.</summary>
internal static class EmbeddedGuidance
{
    private const string End = ".md";

    /// <summary>All files of a folder in the order of their names, read.</summary>
    public static ImmutableArray<ReadGuidanceText> Read(ShippedGuidance shipped, IManualSources sources)
    {
        var prefix = shipped.Folder.TrimEnd('/') + "/";
        var assembly = shipped.Assembly.GetName().Name;
        return
        [
            .. shipped.Assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(prefix, StringComparison.Ordinal) && name.EndsWith(End, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => GuidanceTextReader.Read(shipped.Kind, $"{assembly}/{name}", EmbeddedText.Of(shipped.Assembly, name), sources)),
        ];
    }
}
