using System.CommandLine;
using HousingFirst.Platform.Modules;
using HousingFirst.Sdk.Modules;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Web.CommandLine;

/// <summary><c>feature list | enable | disable</c></summary>
internal static class FeatureVerbs
{
    public static Command Create() => new("feature", "Lists and switches the features of a portal.")
    {
        ListVerb(), SwitchVerb("enable"), SwitchVerb("disable"),
    };

    private static Command ListVerb()
    {
        var portal = Shared.Portal();
        var verb = new Command("list", "Lists features and which are on.") { portal };
        verb.SetAction((parsed, cancellationToken) => Shared.InPortalAsync(
            parsed,
            parsed.GetRequiredValue(portal),
            (services, _) =>
            {
                var enabled = services.GetRequiredService<ICurrentPortal>().Portal.Features;
                var features = services.GetRequiredService<IFeatureCatalog>().All;
                return Task.FromResult(Shared.Answer(
                    parsed,
                    features.Select(feature => new { feature.Id, feature.Name, feature.Category, feature.Dependencies, Enabled = enabled.Contains(feature.Id) }),
                    features.Select(feature => $"{(enabled.Contains(feature.Id) ? "on " : "off")} {feature.Id,-36} {feature.Name}")));
            },
            cancellationToken));
        return verb;
    }

    private static Command SwitchVerb(string word)
    {
        var ids = new Argument<string[]>("id") { Arity = ArgumentArity.OneOrMore };
        var portal = Shared.Portal();
        var verb = new Command(word, word == "enable" ? "Switches features on, with what they need." : "Switches features off.") { ids, portal };
        verb.SetAction((parsed, cancellationToken) => Shared.InPortalAsync(
            parsed,
            parsed.GetRequiredValue(portal),
            async (services, token) =>
            {
                var switches = services.GetRequiredService<PortalFeatures>();
                var change = word == "enable"
                    ? await switches.EnableAsync(parsed.GetRequiredValue(ids), token)
                    : await switches.DisableAsync(parsed.GetRequiredValue(ids), token);
                return change.Problems.Length == 0
                    ? Shared.Answer(parsed, new { changed = change.Changed }, change.Changed.Select(id => $"{word}d {id}"))
                    : Shared.Refuse(parsed, string.Join(' ', change.Problems.Select(problem => problem.Message)));
            },
            cancellationToken));
        return verb;
    }
}
