using System.Collections.Immutable;
using HousingFirst.Sdk.Security;

namespace HousingFirst.Accounts;

/// <summary>Which roles have which rights.</summary>
internal sealed class RightMatrix(IReadOnlyList<Role> roles, ImmutableArray<RightGroup> groups)
{
    private readonly ILookup<string, Right> _rights = groups.SelectMany(group => group.Rights).ToLookup(right => right.Name, StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _including = new(StringComparer.Ordinal);

    public IReadOnlyList<Role> Roles => roles;

    /// <summary>The rights of the modules, which every portal with those modules has.</summary>
    public IEnumerable<RightGroup> Modules => groups.Where(group => group.Family is null);

    /// <summary>Rights to one of several things, by what the things are called together.</summary>
    public IEnumerable<IGrouping<string, RightGroup>> Families => groups.Where(group => group.Family is not null).GroupBy(group => group.Family!, StringComparer.Ordinal);

    /// <summary>True: written in the role; null: included in another that is; false: neither.</summary>
    public bool? Has(Role role, Right right) =>
        role.Name == WellKnownRoles.Administrator || role.Permissions.Contains(right.Name) ? true
        : Including(right.Name).Any(role.Permissions.Contains) ? null
        : false;

    private HashSet<string> Including(string right)
    {
        if (_including.TryGetValue(right, out var known))
        {
            return known;
        }

        HashSet<string> found = new(StringComparer.Ordinal);
        Stack<string> open = new(_rights[right].SelectMany(one => one.ImpliedBy));
        while (open.TryPop(out var wider))
        {
            if (found.Add(wider))
            {
                foreach (var next in _rights[wider].SelectMany(one => one.ImpliedBy))
                {
                    open.Push(next);
                }
            }
        }

        return _including[right] = found;
    }
}
