using System.Collections.Immutable;
using HousingFirst.Sdk.Security.Workplace;

namespace HousingFirst.Platform.Security.Workplace;

/// <summary>Which roles follow from what a provider says.</summary>
internal static class ClaimedRoles
{
    /// <summary>The roles that claims give.</summary>
    public static ImmutableArray<string> Of(WorkplaceSettings settings, IEnumerable<string> claims)
    {
        var values = claims.ToHashSet(StringComparer.Ordinal);
        return
        [
            .. settings.Roles.Where(given => values.Contains(given.Value)).Select(given => given.Role).Distinct(StringComparer.OrdinalIgnoreCase),
        ];
    }

    /// <summary>The roles that an account has afterwards: those that claims give come and go with them, the others stay.</summary>
    public static ImmutableArray<string> After(WorkplaceSettings settings, IEnumerable<string> present, IEnumerable<string> claims)
    {
        var following = settings.Roles.Select(given => given.Role).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. present.Where(role => !following.Contains(role)), .. Of(settings, claims)];
    }
}
