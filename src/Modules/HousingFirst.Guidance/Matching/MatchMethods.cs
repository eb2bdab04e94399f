using HousingFirst.Manuals.Reading;
using HousingFirst.Manuals.Shipping;
using HousingFirst.Sdk.Methods;

namespace HousingFirst.Guidance.Matching;

/// <summary>The methods that the current portal carries: method modules name themselves.</summary>
internal sealed class MatchMethods(IPortalExtensions extensions)
{
    /// <summary>Whether the portal carries the method; one that is none is carried by every portal.</summary>
    public bool Carries(string? method) => method is null || extensions.All<EmbeddedMethod>().Any(embedded => IdOf(embedded) == method);

    private static string? IdOf(EmbeddedMethod embedded) =>
        EmbeddedText.Find(embedded.Assembly, embedded.Path) is { } text ? YamlMap.Parse(text, new(embedded.Path), lineOffset: 0)?.Optional("id") : null;
}
