using System.Collections.Concurrent;
using System.Collections.Immutable;
using HousingFirst.Guidance.Answers;
using HousingFirst.Manuals;
using HousingFirst.Manuals.Reading;
using Microsoft.Extensions.Logging;

namespace HousingFirst.Guidance.Shipping;

/// <summary>The texts that modules ship, each read once for all portals.</summary>
internal sealed class GuidanceTemplates(IManualSources sources, ILogger<GuidanceTemplates> logger)
{
    private readonly ConcurrentDictionary<ShippedGuidance, ImmutableArray<GuidanceText>> _read = new();

    /// <summary>The texts of a kind that the features which the portal has on ship, by id. One with an error in it is not there.</summary>
    public ImmutableSortedDictionary<string, GuidanceText> In(IPortalExtensions extensions, GuidanceKind kind)
    {
        var templates = ImmutableSortedDictionary.CreateBuilder<string, GuidanceText>(StringComparer.Ordinal);
        foreach (var shipped in extensions.All<ShippedGuidance>().Where(shipped => shipped.Kind == kind))
        {
            foreach (var text in _read.GetOrAdd(shipped, Read))
            {
                if (!templates.TryAdd(text.Id, text))
                {
                    GuidanceLog.ShippedTwice(logger, text.Id, shipped.Folder);
                }
            }
        }

        return templates.ToImmutable();
    }

    private ImmutableArray<GuidanceText> Read(ShippedGuidance shipped)
    {
        var read = EmbeddedGuidance.Read(shipped, sources);
        logger.TellAll(read.SelectMany(text => text.Problems));
        return [.. read.Select(text => text.Text).OfType<GuidanceText>()];
    }
}
