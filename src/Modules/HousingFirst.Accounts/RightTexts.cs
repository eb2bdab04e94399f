using System.Collections.Immutable;
using HousingFirst.Sdk.Modules;
using HousingFirst.Sdk.Security;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Accounts;

/// <summary>
/// The rights that the portal's features declare, in words. A module's words stand in its <c>Resources/ModuleTexts.resx</c>, keyed by the
/// permission's name; where it has none, the name is shown.
/// </summary>
internal sealed class RightTexts(IPortalExtensions extensions, IFeatureCatalog features, IStringLocalizerFactory localizers)
{
    private const string Texts = "ModuleTexts";

    /// <summary>All rights by the module that declares them, in the order of the modules.</summary>
    public ImmutableArray<(string Module, ImmutableArray<Right> Rights)> List() =>
    [
        .. extensions.All<IPermissionProvider>()
            .GroupBy(provider => provider.GetType().Assembly.GetName().Name!)
            .Select(module => (Name(module.Key), Rights(module.Key, module.SelectMany(provider => provider.Permissions)))),
    ];

    private ImmutableArray<Right> Rights(string module, IEnumerable<Permission> permissions)
    {
        var texts = localizers.Create(Texts, module);
        return [.. permissions.Select(permission => new Right(permission.Name, texts[permission.Name].Value, permission.ImpliedBy))];
    }

    private string Name(string module)
    {
        var text = localizers.Create(Texts, module)[module];
        return text.ResourceNotFound ? features.TryGet(module, out var feature) ? feature.Name : module : text.Value;
    }
}
