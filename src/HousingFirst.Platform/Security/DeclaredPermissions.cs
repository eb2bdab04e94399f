using System.Collections.Frozen;
using HousingFirst.Sdk.Modules;
using HousingFirst.Sdk.Security;

namespace HousingFirst.Platform.Security;

/// <summary>What the features that the current portal has enabled declare.</summary>
internal sealed class DeclaredPermissions(IPortalExtensions extensions)
{
    /// <summary>What includes what.</summary>
    public PermissionGraph Graph() => new(
        extensions.All<IPermissionProvider>().SelectMany(provider => provider.Permissions),
        extensions.All<IPermissionFamily>().SelectMany(family => family.Templates));

    /// <summary>The names of all that there is now, as the open unit of work sees the portal.</summary>
    public async Task<IReadOnlySet<string>> NamesAsync(CancellationToken cancellationToken)
    {
        List<string> names = [.. extensions.All<IPermissionProvider>().SelectMany(provider => provider.Permissions).Select(permission => permission.Name)];
        foreach (var family in extensions.All<IPermissionFamily>())
        {
            var subjects = await family.ListAsync(cancellationToken);
            names.AddRange(subjects.SelectMany(subject => family.Templates.Select(template => template.For(subject.Name).Name)));
        }

        return names.ToFrozenSet(StringComparer.Ordinal);
    }
}
