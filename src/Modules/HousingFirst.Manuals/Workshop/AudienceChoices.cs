using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Manuals.Workshop;

/// <summary>Whom a manual of the portal's own can be for: everybody, those who are signed in, or one of the portal's roles.</summary>
internal sealed class AudienceChoices(IRoles roles, IRoleNames names, IStringLocalizer<ManualDeskTexts> texts)
{
    /// <summary>All of them, and the one that stands now where it is none of them.</summary>
    public async Task<IReadOnlyList<SelectListItem>> ListAsync(string? now, CancellationToken cancellationToken)
    {
        List<SelectListItem> choices =
        [
            new(texts["Audience.Everybody"], Audience.Everybody.ToString()),
            new(texts["Audience.SignedIn"], Audience.SignedIn.ToString()),
            .. (await RolesAsync(cancellationToken)).Select(role => new SelectListItem(texts["Audience.Role", names.Of(role)], role)),
        ];
        return now is null || choices.Any(choice => choice.Value == now) ? choices : [new(names.List(now.Split(',', StringSplitOptions.TrimEntries)), now), .. choices];
    }

    /// <summary>The roles that people carry. An audience is written with commas between its roles, so none of them has one.</summary>
    public async Task<IEnumerable<string>> RolesAsync(CancellationToken cancellationToken) =>
        (await roles.ListAsync(cancellationToken)).Select(role => role.Name)
            .Where(role => role is not (WellKnownRoles.Anonymous or WellKnownRoles.Authenticated) && !role.Contains(',', StringComparison.Ordinal));
}
