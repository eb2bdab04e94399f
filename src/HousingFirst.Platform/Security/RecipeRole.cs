using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using HousingFirst.Sdk.Security;

namespace HousingFirst.Platform.Security;

/// <summary>A role as a recipe names it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it is for; overwrites what is there, also with nothing.</param>
/// <param name="Permissions">The permissions that the recipe lists.</param>
/// <param name="Behavior">What they do to those that are there.</param>
internal sealed record RecipeRole(string Name, string? Description, ImmutableArray<string> Permissions, PermissionBehavior Behavior)
{
    /// <summary>The permissions that the role has when the recipe was applied. The administrator has all without having them written.</summary>
    public ImmutableSortedSet<string> After(IEnumerable<string> before)
    {
        var had = before.ToImmutableSortedSet(StringComparer.Ordinal);
        return Behavior switch
        {
            _ when string.Equals(Name, WellKnownRoles.Administrator, StringComparison.OrdinalIgnoreCase) => had.Clear(),
            PermissionBehavior.Replace => had.Clear().Union(Permissions),
            PermissionBehavior.Add => had.Union(Permissions),
            PermissionBehavior.Remove => had.Except(Permissions),
            _ => throw new InvalidOperationException($"{Behavior} is no behavior."),
        };
    }

    /// <summary>Stands for the role as it was written, in the recipe's ledger.</summary>
    public string Hash(IEnumerable<string> permissions)
    {
        var written = string.Join('\n', [Name, Description ?? "", .. permissions]);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(written)));
    }
}
