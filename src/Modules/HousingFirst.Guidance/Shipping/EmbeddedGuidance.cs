using System.Collections.Immutable;
using HousingFirst.Guidance.Reading;
using HousingFirst.Manuals;

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
                .Select(name => GuidanceTextReader.Read(shipped.Kind, $"{assembly}/{name}", Text(shipped, name), sources)),
        ];
    }

    // Line ends and byte order marks are the editor's, not the author's: without them the hash is the same on every machine.
    private static string Text(ShippedGuidance shipped, string name)
    {
        using StreamReader reader = new(shipped.Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
