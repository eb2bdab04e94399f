using HousingFirst.Sdk.Modules;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Platform.Modules;

/// <summary>Answers extension points from what the current portal has enabled. One a request; keeps what it made.</summary>
internal sealed class PortalExtensions(ModuleSet modules, ICurrentPortal current, IServiceProvider services) : IPortalExtensions
{
    private readonly Dictionary<Type, (IReadOnlySet<string> Features, object List)> _answers = [];

    public IReadOnlyList<TContract> All<TContract>()
        where TContract : class
    {
        var features = current.Portal.Features;
        if (_answers.TryGetValue(typeof(TContract), out var known) && ReferenceEquals(known.Features, features))
        {
            return (IReadOnlyList<TContract>)known.List;
        }

        var list = new List<TContract>();
        foreach (var extension in modules.Extensions(typeof(TContract)))
        {
            if (extension.Features.All(features.Contains))
            {
                list.Add((TContract)(extension.Instance ?? services.GetRequiredService(extension.Implementation!)));
            }
        }

        _answers[typeof(TContract)] = (features, list);
        return list;
    }
}
