using HousingFirst.Sdk.Security;

namespace HousingFirst.Platform.Security;

/// <summary>Which declared permissions include which others.</summary>
internal sealed class PermissionGraph(IEnumerable<Permission> declared)
{
    private readonly ILookup<string, Permission> _declared = declared.ToLookup(permission => permission.Name, StringComparer.Ordinal);

    public bool Declares(string permission) => _declared.Contains(permission);

    /// <summary>The permission and all that imply it, over any number of steps.</summary>
    public IReadOnlySet<string> Granting(string permission)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([permission]);
        while (open.TryPop(out var name))
        {
            if (found.Add(name))
            {
                foreach (var wider in _declared[name].SelectMany(one => one.ImpliedBy))
                {
                    open.Push(wider);
                }
            }
        }

        return found;
    }
}
