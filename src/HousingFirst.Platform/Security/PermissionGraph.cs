using HousingFirst.Sdk.Security;

namespace HousingFirst.Platform.Security;

/// <summary>Which declared permissions include which others.</summary>
internal sealed class PermissionGraph(IEnumerable<Permission> declared, IEnumerable<PermissionTemplate> templates)
{
    private readonly ILookup<string, Permission> _declared = declared.ToLookup(permission => permission.Name, StringComparer.Ordinal);
    private readonly PermissionTemplate[] _templates = [.. templates];

    public bool Declares(string permission) => Named(permission).Any();

    /// <summary>The permission and all that imply it, over any number of steps.</summary>
    public IReadOnlySet<string> Granting(string permission)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([permission]);
        while (open.TryPop(out var name))
        {
            if (found.Add(name))
            {
                foreach (var wider in Named(name).SelectMany(one => one.ImpliedBy))
                {
                    open.Push(wider);
                }
            }
        }

        return found;
    }

    private IEnumerable<Permission> Named(string name)
    {
        foreach (var permission in _declared[name])
        {
            yield return permission;
        }

        foreach (var template in _templates)
        {
            if (template.TryRead(name, out var permission))
            {
                yield return permission;
            }
        }
    }
}
