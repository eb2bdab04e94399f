using System.Collections.Concurrent;
using System.Text.Json;
using HousingFirst.Sdk.Content.Definitions;
using HousingFirst.Sdk.Content.Json;

namespace HousingFirst.Platform.Content.Definitions;

/// <summary>Reads the definitions that modules ship, each file once.</summary>
internal sealed class ShippedDefinitionReader
{
    private readonly ConcurrentDictionary<ShippedDefinitions, ContentDefinitionRecords> _read = new();

    public ContentDefinitionRecords Read(ShippedDefinitions shipped) => _read.GetOrAdd(shipped, static file =>
    {
        using var stream = file.Assembly.GetManifestResourceStream(file.Path)
            ?? throw new InvalidOperationException($"{file.Assembly.GetName().Name} has no embedded file {file.Path}.");
        return JsonSerializer.Deserialize<ContentDefinitionRecords>(stream, ContentJson.Options)
            ?? throw new InvalidOperationException($"{file.Path} of {file.Assembly.GetName().Name} is empty.");
    });
}
