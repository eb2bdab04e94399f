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

    /// <summary>All rights: those of the modules in the modules' order, then those to one of several things.</summary>
    public async Task<ImmutableArray<RightGroup>> ListAsync(CancellationToken cancellationToken)
    {
        List<RightGroup> groups =
        [
            .. extensions.All<IPermissionProvider>()
                .GroupBy(provider => provider.GetType().Assembly.GetName().Name!)
                .Select(module => new RightGroup(Name(module.Key), null, Rights(module.Key, module.SelectMany(provider => provider.Permissions)))),
        ];
        foreach (var family in extensions.All<IPermissionFamily>())
        {
            var texts = localizers.Create(Texts, family.GetType().Assembly.GetName().Name!);
            var name = texts[family.GetType().Name].Value;
            groups.AddRange((await family.ListAsync(cancellationToken)).Select(subject => new RightGroup(
                subject.Title,
                name,
                [.. family.Templates.Select(template => (template.For(subject.Name), texts[template.Name])).Select(right => Right(right.Item1, right.Item2))])));
        }

        return [.. groups];
    }

    private static Right Right(Permission permission, LocalizedString text) => new(permission.Name, text.Value, permission.ImpliedBy);

    private ImmutableArray<Right> Rights(string module, IEnumerable<Permission> permissions)
    {
        var texts = localizers.Create(Texts, module);
        return [.. permissions.Select(permission => Right(permission, texts[permission.Name]))];
    }

    private string Name(string module)
    {
        var texts = localizers.Create(Texts, module);
        return new[] { texts[module], texts[module + ".Name"] }.FirstOrDefault(text => !text.ResourceNotFound)?.Value
            ?? (features.TryGet(module, out var feature) ? feature.Name : module);
    }
}
