using System.Collections.Immutable;
using HousingFirst.Manuals;
using HousingFirst.Manuals.Reading;
using HousingFirst.Manuals.Shipping;
using Microsoft.Extensions.Logging;

namespace HousingFirst.Guidance.Tools;

/// <summary>The tools that the module carries, read once. What is wrong with one is told, and the others are served.</summary>
internal sealed class ShippedTools(IManualSources sources, ILogger<ShippedTools> logger)
{
    private const string Folder = "Tools/da/";

    private readonly Lazy<ImmutableArray<Tool>> _tools = new(() => Load(sources, logger));

    /// <summary>All of them in order.</summary>
    public ImmutableArray<Tool> All => _tools.Value;

    public Tool? Find(string id) => All.FirstOrDefault(tool => tool.Id == id);

    /// <summary>The files with what came of reading each.</summary>
    internal static IEnumerable<ReadTool> ReadAll(IManualSources sources)
    {
        var assembly = typeof(ShippedTools).Assembly;
        return assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(name => ToolReader.Read(name, EmbeddedText.Of(assembly, name), sources));
    }

    private static ImmutableArray<Tool> Load(IManualSources sources, ILogger logger)
    {
        var read = ReadAll(sources).ToList();
        logger.TellAll(read.SelectMany(tool => tool.Problems));
        return [.. read.Select(tool => tool.Tool).OfType<Tool>().OrderBy(tool => tool.Order).ThenBy(tool => tool.Id, StringComparer.Ordinal)];
    }
}
