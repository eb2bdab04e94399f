using System.Collections.Concurrent;
using HousingFirst.Manuals.Reading;
using HousingFirst.Manuals.Shipping;
using Microsoft.Extensions.Logging;

namespace HousingFirst.Manuals.Glossaries;

/// <summary>The glossaries that this process has read. Portals with the same features share one.</summary>
internal sealed class GlossaryStore(ILogger<GlossaryStore> logger)
{
    private readonly ConcurrentDictionary<ShippedGlossary, GlossaryText> _texts = new();
    private readonly ConcurrentDictionary<string, Glossary> _glossaries = new(StringComparer.Ordinal);

    /// <summary>The glossary of a portal.</summary>
    /// <param name="extensions">Says what the portal's features ship.</param>
    public Glossary Of(IPortalExtensions extensions)
    {
        var shipped = extensions.All<ShippedGlossary>();
        var key = string.Join('|', shipped.Select(Name));
        return _glossaries.TryGetValue(key, out var known)
            ? known
            : _glossaries.GetOrAdd(key, new Glossary(key, [.. shipped.Select(one => _texts.GetOrAdd(one, Read))]));
    }

    private GlossaryText Read(ShippedGlossary shipped)
    {
        if (EmbeddedText.Find(shipped.Assembly, shipped.File) is not { } file)
        {
            throw new InvalidOperationException($"{Name(shipped)} is not embedded.");
        }

        var (text, problems) = GlossaryReader.Read(Name(shipped), file);
        logger.TellAll(problems);
        return text;
    }

    private static string Name(ShippedGlossary shipped) => $"{shipped.Assembly.GetName().Name}/{shipped.File}";
}
