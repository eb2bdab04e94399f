using System.Collections.Concurrent;
using HousingFirst.Approach.Reading;
using HousingFirst.Sdk.Methods;

namespace HousingFirst.Approach.Methods;

/// <summary>
/// The descriptions of methods that modules carry. Each is read once and kept for as long as the host runs: it is part of an
/// assembly and cannot change before.
/// </summary>
internal sealed class MethodShelf
{
    private readonly ConcurrentDictionary<EmbeddedMethod, MethodDescription> _read = new();

    /// <summary>The descriptions in their order.</summary>
    public IReadOnlyList<MethodDescription> Of(IReadOnlyList<EmbeddedMethod> methods) =>
        [.. methods.Select(Read).OrderBy(method => method.Order).ThenBy(method => method.Name, StringComparer.Ordinal)];

    private MethodDescription Read(EmbeddedMethod method) => _read.GetOrAdd(method, static embedded =>
    {
        var description = YamlTexts.Read<MethodDescription>(embedded.Assembly, embedded.Path);
        return description.Id == embedded.Id
            ? description
            : throw new InvalidOperationException($"{embedded.Path} of {embedded.Assembly.GetName().Name} has the id {description.Id}, the module says {embedded.Id}.");
    });
}
