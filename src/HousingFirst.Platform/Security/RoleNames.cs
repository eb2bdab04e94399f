using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Platform.Security;

internal sealed class RoleNames(IStringLocalizer<RoleNames> texts) : IRoleNames
{
    // Shipped texts write roles with a small letter.
    public string Of(string role) => role is [var first, .. var rest] && texts["Role." + char.ToUpperInvariant(first) + rest] is { ResourceNotFound: false } name
        ? name
        : role;

    public string List(IEnumerable<string> roles) =>
        string.Join(", ", roles.Select(Of).OrderBy(DanishText.SortKey, StringComparer.Ordinal));

    public string Read(string written, IEnumerable<string> roles)
    {
        ArgumentNullException.ThrowIfNull(written);
        var known = roles.ToList();
        return known.Find(role => role.Equals(written.Trim(), StringComparison.OrdinalIgnoreCase))
            ?? known.Find(role => Of(role).Equals(written.Trim(), StringComparison.OrdinalIgnoreCase))
            ?? written;
    }

    public string Write(string role, IEnumerable<string> roles)
    {
        var shown = Of(role);
        return Read(shown, roles).Equals(role, StringComparison.OrdinalIgnoreCase) ? shown : role;
    }
}
